import { formatDate } from '@cchc/shared/text';
import { type ItemStep, type ItemStepKind, itemStepKindSchema, reasonCodeWords } from '../../../../model/desk/index.ts';
import type { LedgerRow } from '../../ledger/ledger-row.ts';

export type StepRow = Pick<
  LedgerRow,
  | 'seq'
  | 'subjectId'
  | 'subjectType'
  | 'event'
  | 'origin'
  | 'occurredAt'
  | 'recordedAt'
  | 'unitCode'
  | 'actorRole'
  | 'actorId'
  | 'reasonCode'
  | 'reasonText'
>;

/** What steps are told with. */
export interface StepNames {
  readonly unit: (code: string) => string;
  readonly actor: (row: Pick<StepRow, 'actorRole' | 'actorId'>) => string;
}

const words: Readonly<Record<Exclude<ItemStepKind, 'attested' | 'author_unit_changed'>, string>> = {
  declared: 'Khai minh chứng',
  submitted: 'Gửi bài',
  resubmitted: 'Gửi lại',
  attestation_withdrawn: 'Rút ghi nhận theo minh chứng',
  accepted: 'Nhận bài',
  returned: 'Trả lại để chỉnh sửa',
  refused: 'Từ chối',
  published: 'Đăng',
  withdrawn: 'Gỡ bài',
  unit_withdrawn: 'Rút bài',
  ruled_in: 'Kết luận: được tính',
  ruled_out: 'Kết luận: không được tính',
  confirmed: 'Xác nhận minh chứng',
  corrected: 'Sửa nội dung đã khai',
};
const ofEvidence: Readonly<Partial<Record<ItemStepKind, string>>> = {
  refused: 'Không chấp nhận minh chứng',
  withdrawn: 'Xóa minh chứng',
};

/** The reason is told where somebody chose it; of a return or a refusal the comment says more. */
const withReasonCode = new Set<ItemStepKind>(['withdrawn', 'ruled_in', 'ruled_out']);

function kindOf(row: StepRow): ItemStepKind | null {
  if (row.origin === 'attested') return 'attested';
  // An article is confirmed when its mark is approved, and corrected without any bearing on its credit.
  if (row.subjectType === 'article' && (row.event === 'confirmed' || row.event === 'corrected')) return null;
  const kind = itemStepKindSchema.safeParse(row.event);
  return kind.success ? kind.data : null;
}

function wordsOf(kind: ItemStepKind, row: StepRow, from: string | null, names: StepNames): string {
  if (kind === 'attested') {
    const done = row.event === 'published' ? 'đăng' : 'gửi';
    return `Ghi nhận theo minh chứng: đã ${done} ngày ${formatDate(row.occurredAt)}`;
  }
  if (kind === 'author_unit_changed') {
    const to = names.unit(row.unitCode ?? '');
    return from === null ? `Đơn vị tác giả đổi sang ${to}` : `Đơn vị tác giả đổi từ ${names.unit(from)} sang ${to}`;
  }
  const said = (row.subjectType === 'evidence' ? ofEvidence[kind] : undefined) ?? words[kind];
  return row.reasonCode !== null && withReasonCode.has(kind) ? `${said} (${reasonCodeWords[row.reasonCode]})` : said;
}

/** The steps of one item, given all of its rows in the order of the chain. */
export function stepsOfRows(rows: readonly StepRow[], names: StepNames): ItemStep[] {
  const steps: ItemStep[] = [];
  let unit: string | null = null;
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind !== null) {
      steps.push({
        seq: row.seq,
        kind,
        // A date from evidence was entered later than it is about; anything else happened when it happened.
        at: kind === 'attested' ? row.recordedAt : row.occurredAt,
        words: wordsOf(kind, row, unit, names),
        reasonText: row.reasonText === '' ? null : row.reasonText,
        by: names.actor(row),
      });
    }
    unit = row.unitCode ?? unit;
  }
  return steps;
}

/** Steps by which an office, or a change of the author unit, touched the credit: they stand beside the item itself. */
const rulings = new Set<ItemStepKind>([
  'attested',
  'attestation_withdrawn',
  'accepted',
  'returned',
  'refused',
  'withdrawn',
  'author_unit_changed',
  'ruled_in',
  'ruled_out',
  'confirmed',
]);
export const isRuling = ({ kind }: Pick<ItemStep, 'kind'>): boolean => rulings.has(kind);

/** One passing of an item from a unit to another. */
export interface Move {
  readonly itemId: string;
  readonly from: string;
  readonly to: string;
  readonly seq: number;
}

/** Every passing of the items among `rows`, which are given in the order of the chain. */
export function movesOfRows(rows: readonly StepRow[]): Move[] {
  const held = new Map<string, string>();
  const moves: Move[] = [];
  for (const { subjectId, event, unitCode, seq } of rows) {
    const from = held.get(subjectId);
    if (event === 'author_unit_changed' && from !== undefined && unitCode !== null) {
      moves.push({ itemId: subjectId, from, to: unitCode, seq });
    }
    if (unitCode !== null) held.set(subjectId, unitCode);
  }
  return moves;
}
