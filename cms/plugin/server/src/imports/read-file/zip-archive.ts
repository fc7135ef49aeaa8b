import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { limits } from './limits.ts';
import { refuseDamaged, refuseFile } from './refuse-file.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly offset: number;
}

/** An Office file: its parts by name, unpacked one by one and never as a whole. */
export interface Archive {
  has(name: string): boolean;
  /** Hands over the part piece by piece. Throws when it passes a limit or is damaged. */
  stream(name: string, take: (piece: Uint8Array) => void): void;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const entrySignature = 0x04034b50;
const longestComment = 65_535;
/** So little is unpacked at a time that even the densest piece stays small in memory. */
const slice = 16 * 1024;

const refuseTooLarge = (): never =>
  refuseFile(
    'E_IMPORT_UNPACKED',
    'Nội dung giải nén của tệp quá lớn nên không được đọc. Hãy xóa các trang tính, định dạng và hình ảnh không cần, hoặc tách thành nhiều tệp.',
  );

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return refuseDamaged();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature) return refuseDamaged();
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) {
    refuseFile(
      'E_IMPORT_ENCRYPTED',
      'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi nhập lại.',
    );
  }
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    next,
    entry: {
      name: name.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) refuseTooLarge();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    if (entries.has(entry.name)) refuseDamaged();
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== entrySignature) return refuseDamaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return refuseDamaged();
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, method: number, take: (piece: Uint8Array) => void): void {
  if (method === 0) {
    take(packed);
    return;
  }
  if (method !== 8) refuseDamaged();
  const inflater = new Inflate(take);
  for (let start = 0; start < packed.length; start += slice) {
    const end = Math.min(packed.length, start + slice);
    try {
      inflater.push(packed.subarray(start, end), end === packed.length);
    } catch (error) {
      // The unpacking itself speaks English of bits; what `take` throws is for people.
      if (error instanceof Error && 'details' in error) throw error;
      refuseDamaged();
    }
  }
}

/** Opens a ZIP file held in memory. Only its directory is read; limits count over all parts that are read later. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length < 22) refuseDamaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let unpackedInAll = 0;
  return {
    has: (name) => entries.has(name),
    stream(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) return refuseDamaged();
      const isTooDense = (size: number): boolean =>
        size > limits.ratioFrom && size > limits.ratio * Math.max(1, entry.packed);
      // What the directory claims is refused at once; what it hides is met below.
      if (unpackedInAll + entry.unpacked > limits.unpackedBytes || isTooDense(entry.unpacked)) refuseTooLarge();
      let size = 0;
      let sum = 0;
      inflate(packedBytes(bytes, view, entry), entry.method, (piece) => {
        size += piece.length;
        unpackedInAll += piece.length;
        if (unpackedInAll > limits.unpackedBytes || isTooDense(size)) refuseTooLarge();
        sum = crc32(piece, sum);
        take(piece);
      });
      if (size !== entry.unpacked || sum !== entry.crc) refuseDamaged();
    },
  };
}
