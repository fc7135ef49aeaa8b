/** What the code of a printed sheet carries: a revision of the data, or the day and mark of its own content. */
export type PrintedSheet =
  | { readonly kind: 'revision'; readonly revision: number }
  | { readonly kind: 'content'; readonly day: string; readonly mark: string };

/** Reads the query of a sheet's code; null when it carries nothing that can be read. */
export function printedSheet(query: string): PrintedSheet | null {
  const text = new URLSearchParams(query).get('r') ?? '';
  if (/^\d{1,12}$/.test(text)) return { kind: 'revision', revision: Number(text) };
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:\.[0-9a-z]{1,8})?$/.exec(text) ?? [];
  return day === undefined ? null : { kind: 'content', day, mark: text };
}

/** What can be said of a sheet by revisions alone; what changed since is for the page to say. */
export function revisionAnswer(printed: number, current: number): string {
  if (printed === current) return 'Bản này được in từ dữ liệu mới nhất của trang.';
  if (printed > current) return 'Mã trên bản niêm yết không khớp với dữ liệu của trang này.';
  return 'Bản này được in trước lần cập nhật dữ liệu mới nhất của trang. Cập nhật có thể không liên quan đến thủ tục này: hãy so ngày áp dụng như hướng dẫn trên trang.';
}

/** What the page says of the content of one day: its mark today, and its answer in words. */
export interface KnownSheet {
  readonly mark: string;
  readonly answer: string;
}

/** Answer for a sheet by the day and mark of its content; a mark without a check of the text tells only the day. */
export function contentAnswer(
  { day, mark }: { readonly day: string; readonly mark: string },
  known: KnownSheet | null,
): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (known === null) return 'Mã trên bản niêm yết không khớp với nội dung nào của trang này.';
  const what = `Bản ghi ngày ${date}/${month}/${year}: ${known.answer.charAt(0).toLowerCase()}${known.answer.slice(1)}`;
  if (mark === day || mark === known.mark) return what;
  return `${what} Nội dung trên trang đã được đính chính sau khi in bản này; cần in lại.`;
}
