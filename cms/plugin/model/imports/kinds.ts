import { z } from 'zod';

/** What can be imported, by the word of the command. */
export const importKindSchema = z.enum(['procedures', 'decisions', 'hotlines', 'units', 'articles']);
export type ImportKind = z.infer<typeof importKindSchema>;
export const importKinds = importKindSchema.options;

interface KindWords {
  readonly name: string;
  readonly help: string;
  /** Types whose records an import of the kind writes; who may not edit one of them may not import. */
  readonly types: readonly string[];
}

export const importKindWords: Readonly<Record<ImportKind, KindWords>> = {
  procedures: {
    name: 'Thủ tục hành chính',
    help: 'Mỗi dòng một thủ tục; nhiều cách thức nộp thì ghi thành nhiều dòng cùng mã. Nội dung được ghi thành bản thảo.',
    types: ['procedure'],
  },
  decisions: {
    name: 'Quyết định công bố',
    help: 'Bảng trong phụ lục của quyết định (DOCX), hoặc bảng các dòng của quyết định. Quyết định được ghi thành bản thảo, chưa xác nhận đủ dòng.',
    types: ['decision', 'decision-item', 'procedure'],
  },
  hotlines: {
    name: 'Đường dây nóng, kênh tiếp nhận',
    help: 'Mỗi dòng một số hoặc một kênh. Nội dung được ghi thành bản thảo.',
    types: ['channel'],
  },
  units: {
    name: 'Đơn vị',
    help: 'Mỗi dòng một đơn vị. Danh mục đơn vị không có bản thảo: áp dụng là có hiệu lực ngay.',
    types: ['unit'],
  },
  articles: {
    name: 'Tin, bài lưu trữ',
    help: 'Bài đã gửi, đã đăng trước khi có chuyên trang, với ngày thật. Bài được tính khi Phòng Tổ chức - Hành chính chấp nhận.',
    types: ['article'],
  },
};
