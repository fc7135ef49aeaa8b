import type { AcceptedFormat } from './accepted-files.ts';

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean => {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
};

const openDocumentMime = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** Names of the parts of a ZIP archive, read from its central directory. Empty when there is none. */
function partNames(bytes: Buffer): readonly string[] {
  const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
  const end = bytes.lastIndexOf(endMark);
  if (end === -1 || end + 20 > bytes.length) return [];
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return [];
    const nameLength = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/**
 * What a file is by its bytes, whatever its name and its sender say. `macro` = an office document with macros inside,
 * `unknown` = nothing that is accepted.
 */
export function recogniseFile(bytes: Buffer): AcceptedFormat | 'macro' | 'unknown' {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && startsWith(bytes, 'PNG\r\n\u001a\n', 1)) return 'png';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp';
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif';
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    if (startsWith(bytes, openDocumentMime, 30)) return 'odt';
    const names = partNames(bytes);
    if (!names.includes('[Content_Types].xml')) return 'unknown';
    if (names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))) return 'macro';
    if (names.includes('word/document.xml')) return 'docx';
    if (names.includes('xl/workbook.xml')) return 'xlsx';
  }
  return 'unknown';
}
