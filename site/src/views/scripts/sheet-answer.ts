/** Revision of the data that a sheet was printed from, out of the query of its QR code; null when there is none. */
export function printedRevision(query: string): number | null {
  const text = new URLSearchParams(query).get('r');
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** What can be said of a sheet by revisions alone; what changed since is for the page to say. */
export function sheetAnswer(printed: number, current: number): string {
  if (printed === current) return 'Bản này được in từ dữ liệu mới nhất của trang.';
  if (printed > current) return 'Mã trên bản niêm yết không khớp với dữ liệu của trang này.';
  return 'Bản này được in trước lần cập nhật dữ liệu mới nhất của trang. Cập nhật có thể không liên quan đến thủ tục này: hãy so ngày áp dụng như hướng dẫn ở trên.';
}
