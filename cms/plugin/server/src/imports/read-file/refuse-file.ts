import { refusal } from '../../http/refusal.ts';

/** Where in a file something stands that stops it. */
export interface FilePlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly cell?: string;
}

/** Ends the reading of a file, in words. */
export function refuseFile(code: string, message: string, place: FilePlace = {}): never {
  throw refusal(code, message, { ...place, path: place.cell ?? place.sheet ?? 'file' });
}

export const refuseDamaged = (place: FilePlace = {}): never =>
  refuseFile(
    'E_IMPORT_DAMAGED',
    'Tệp bị hỏng hoặc chưa tải đủ nên không đọc được. Hãy mở tệp bằng phần mềm văn phòng, lưu lại rồi nhập lại.',
    place,
  );
