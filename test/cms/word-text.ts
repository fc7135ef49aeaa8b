import { strFromU8, unzipSync } from 'fflate';

/** The words of a DOCX, paragraphs on lines of their own. */
export function wordText(bytes: Uint8Array): string {
  const document = unzipSync(bytes)['word/document.xml'];
  if (document === undefined) throw new Error('This is no Word document: word/document.xml is missing.');
  return strFromU8(document)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}
