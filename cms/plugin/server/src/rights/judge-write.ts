import type { Person } from './actor.ts';
import { accessOf, isWrittenByHand } from './roles.ts';

export type WriteAction = 'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'clone' | 'discardDraft';

/** What a person wants to write. */
export interface Write {
  readonly type: string;
  readonly action: WriteAction;
  /** Whether the result is public: publishing, or saving with that status. */
  readonly goesPublic: boolean;
  /** Unit of the stored document; null when it has none, undefined when nothing is stored yet. */
  readonly storedUnit: string | null | undefined;
  /** Where the stored article or evidence stands; undefined for other types. */
  readonly storedState: string | undefined;
  /** Unit in the data to write, if there is one. */
  readonly givenUnit: string | undefined;
}

export type WriteVerdict =
  | { readonly kind: 'allowed'; readonly unitCode: string | undefined }
  | { readonly kind: 'refused'; readonly code: WriteRefusal };

export const writeRefusals = {
  E_RIGHT_RECORD:
    'Dữ liệu này do hệ thống ghi khi chốt, mở lại kỳ hoặc làm các bước khác, không ai nhập, sửa hay xóa tay được. Hãy làm bước đó ở trang tương ứng.',
  E_RIGHT_TYPE: 'Tài khoản của bạn không có quyền ghi loại nội dung này.',
  E_RIGHT_UNIT: 'Nội dung này của đơn vị khác. Bạn chỉ được soạn và sửa nội dung của đơn vị mình.',
  E_RIGHT_NO_UNIT: 'Tài khoản của bạn chưa gắn với đơn vị nào. Hãy báo quản trị hệ thống.',
  E_RIGHT_WHICH_UNIT: 'Tài khoản của bạn thuộc nhiều đơn vị. Hãy chọn đơn vị tác giả trước khi lưu.',
  E_RIGHT_PUBLISH: 'Đơn vị không tự đăng bài. Hãy lưu bài rồi bấm “Gửi bài”.',
  E_RIGHT_UNPUBLISH: 'Đơn vị không tự gỡ bài đã đăng. Hãy đề nghị đơn vị tiếp nhận gỡ bài.',
  E_RIGHT_SENT: 'Bài đã gửi nên không sửa được. Hãy rút bài, hoặc chờ nơi nhận trả lại để chỉnh sửa.',
  E_RIGHT_CONFIRMED: 'Nội dung này đã được xác nhận hoặc kết luận nên đơn vị không sửa được nữa.',
  E_RIGHT_PUBLISHED: 'Bài đã đăng. Đơn vị không sửa hay xóa bài đã đăng; hãy đề nghị đơn vị tiếp nhận.',
} as const;
export type WriteRefusal = keyof typeof writeRefusals;

const refused = (code: WriteRefusal): WriteVerdict => ({ kind: 'refused', code });
/** States in which an article or a piece of evidence may still be changed by its unit. */
const openStates = new Set(['draft', 'returned', 'declared']);

function judgeOwn(person: Person, write: Write, isPublished: boolean): WriteVerdict {
  if (write.action === 'unpublish') return refused('E_RIGHT_UNPUBLISH');
  if (write.goesPublic && write.type === 'article') return refused('E_RIGHT_PUBLISH');
  if (person.unitCodes.length === 0) return refused('E_RIGHT_NO_UNIT');
  const { storedUnit, storedState } = write;
  if (storedUnit !== undefined && (storedUnit === null || !person.unitCodes.includes(storedUnit))) {
    return refused('E_RIGHT_UNIT');
  }
  if (storedUnit !== undefined && write.action !== 'clone') {
    if (isPublished) return refused('E_RIGHT_PUBLISHED');
    if (storedState !== undefined && !openStates.has(storedState)) {
      return refused(write.type === 'article' ? 'E_RIGHT_SENT' : 'E_RIGHT_CONFIRMED');
    }
  }
  if (write.action !== 'create') return { kind: 'allowed', unitCode: storedUnit ?? undefined };
  const [only] = person.unitCodes;
  if (person.unitCodes.length === 1) return { kind: 'allowed', unitCode: only };
  if (write.givenUnit === undefined) return refused('E_RIGHT_WHICH_UNIT');
  return person.unitCodes.includes(write.givenUnit)
    ? { kind: 'allowed', unitCode: write.givenUnit }
    : refused('E_RIGHT_UNIT');
}

/** Whether a person may write this. Whoever writes for a unit gets that unit's code, whatever the data said. */
export function judgeWrite(person: Person, write: Write, isPublished = false): WriteVerdict {
  if (!isWrittenByHand(write.type)) return refused('E_RIGHT_RECORD');
  if (person.isAdmin) return { kind: 'allowed', unitCode: undefined };
  switch (accessOf(person.roles, write.type)) {
    case 'edit':
      return { kind: 'allowed', unitCode: undefined };
    case 'own':
      return judgeOwn(person, write, isPublished);
    case 'read':
    case 'none':
      return refused('E_RIGHT_TYPE');
  }
}
