import type { FileTables } from '../../../../model/imports/sheet.ts';
import { readDocx } from './docx/read-docx.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readRelations } from './read-xml.ts';
import { refuseDamaged, refuseFile } from './refuse-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { openArchive } from './zip-archive.ts';

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));

/** Refuses a file by its size alone, before anything of it is read. */
export function refuseLargeFile(bytes: number): void {
  if (bytes <= limits.bytes) return;
  refuseFile(
    'E_IMPORT_LARGE',
    `Tệp nặng ${megabytes(bytes)} MB; chỉ nhập được tệp đến ${megabytes(limits.bytes)} MB. Hãy xóa hình ảnh, trang tính không cần, hoặc tách thành nhiều tệp.`,
  );
}

const refuseKind = (): never =>
  refuseFile(
    'E_IMPORT_FORMAT',
    'Không nhận ra loại tệp. Hãy dùng tệp XLSX, DOCX, CSV hoặc JSON; tệp XLS, DOC hay ODS thì mở ra và lưu lại thành XLSX, DOCX.',
  );

function readOffice(bytes: Uint8Array): FileTables {
  const archive = openArchive(bytes);
  const main = [...readRelations(archive, '').values()].find(({ kind }) => kind === 'officeDocument');
  if (main === undefined || !archive.has(main.path)) return refuseKind();
  if (main.path.startsWith('xl/')) return readXlsx(archive, main.path);
  if (main.path.startsWith('word/')) return readDocx(archive, main.path);
  return refuseKind();
}

const pdf = [0x25, 0x50, 0x44, 0x46];

/** What holds control signs, as pictures, PDF files and programs do, is no text. */
function isBinary(bytes: Uint8Array): boolean {
  if (begins(bytes, ...pdf)) return true;
  const head = bytes.subarray(0, 1_000);
  const zeros = head.filter((byte) => byte === 0).length / head.length;
  // UTF-16 has zeros in every other place, and its Vietnamese letters hold control signs.
  if (zeros > 0.2) return zeros > 0.55;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length * 0.02;
}

const officeName = /\.(?:xlsx|xlsm|docx|docm)$/i;

/**
 * Reads a file as tables, by what its bytes are and not by what its name says; only where they are nothing that is
 * known for certain, the name of an Office file tells a damaged one, which would else pass for a text with odd columns.
 */
export function readImportFile(bytes: Uint8Array, fileName = ''): FileTables {
  refuseLargeFile(bytes.length);
  if (bytes.length === 0) refuseFile('E_IMPORT_EMPTY', 'Tệp rỗng, không có gì để nhập.');
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readOffice(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refuseFile(
      'E_IMPORT_ENCRYPTED',
      'Tệp được đặt mật khẩu, hoặc là tệp XLS, DOC kiểu cũ. Hãy mở tệp, bỏ mật khẩu, lưu lại thành XLSX hoặc DOCX rồi nhập lại.',
    );
  }
  const isCalledOffice = officeName.test(fileName.trim());
  if (isBinary(bytes)) return isCalledOffice && !begins(bytes, ...pdf) ? refuseDamaged() : refuseKind();
  const first = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^[\ufeff\s]+/u, '');
  if (first.startsWith('{') || first.startsWith('[')) return readJson(bytes);
  if (/^<(?:!doctype|html|\?xml)/i.test(first)) return refuseKind();
  if (isCalledOffice) return refuseDamaged();
  return readCsv(bytes);
}
