import { foldDocumentNumber } from './fold-document-number.ts';

/** Whether a typed number, or a part of one, names this document: "QD-BYT" finds "2045/QĐ_BYT". */
export function matchesDocumentNumber(query: string, number: string): boolean {
  const wanted = foldDocumentNumber(query);
  return wanted !== '' && foldDocumentNumber(number).includes(wanted);
}
