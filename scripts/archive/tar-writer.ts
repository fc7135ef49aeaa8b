import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

const block = 512;
const chunk = 1 << 20;

function header(name: string, size: number, kind: 'file' | 'long-name'): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, at: number, length: number): void => {
    bytes.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, length, 'ascii');
  };
  bytes.write(name, 0, 100, 'utf8');
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  // Larger sizes than eleven octal digits hold are written in base 256, as every tar since 1988 reads them.
  if (size < 8 ** 11) octal(size, 124, 12);
  else {
    bytes.writeUInt8(0x80, 124);
    bytes.writeBigUInt64BE(BigInt(size), 128);
  }
  octal(0, 136, 12);
  bytes.write('        ', 148, 8, 'ascii');
  bytes.write(kind === 'file' ? '0' : 'L', 156, 1, 'ascii');
  bytes.write('ustar\u000000', 257, 8, 'ascii');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'ascii');
  return bytes;
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Digest of one file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a tar archive that any tar reads, one file after another. */
export class TarWriter {
  readonly #descriptor: number;

  /** The archive holds secrets: only its owner reads it. */
  constructor(file: string) {
    this.#descriptor = openSync(file, 'wx', 0o600);
  }

  addBytes(name: string, bytes: Uint8Array): ArchivedFile {
    this.#begin(name, bytes.byteLength);
    this.#write(bytes);
    this.#pad(bytes.byteLength);
    return { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Adds a file. Returns null, and adds nothing, when it is gone: one that is open stays readable to its end. */
  addFile(name: string, source: string): ArchivedFile | null {
    const descriptor = openIfThere(source);
    if (descriptor === null) return null;
    const { size } = fstatSync(descriptor);
    const hash = createHash('sha256');
    try {
      this.#begin(name, size);
      const buffer = Buffer.alloc(chunk);
      for (let done = 0; done < size;) {
        const read = readSync(descriptor, buffer, 0, Math.min(chunk, size - done), done);
        if (read === 0) throw new Error(`${source} became shorter while it was read.`);
        const part = buffer.subarray(0, read);
        hash.update(part);
        this.#write(part);
        done += read;
      }
    } finally {
      closeSync(descriptor);
    }
    this.#pad(size);
    return { name, bytes: size, sha256: hash.digest('hex') };
  }

  close(): void {
    this.#write(Buffer.alloc(2 * block));
    closeSync(this.#descriptor);
  }

  #begin(name: string, size: number): void {
    const long = Buffer.from(`${name}\0`);
    // A name that does not fit into its field goes before the file, as GNU tar does it.
    if (long.byteLength > 100) {
      this.#write(header('././@LongLink', long.byteLength, 'long-name'));
      this.#write(long);
      this.#pad(long.byteLength);
    }
    this.#write(header(name, size, 'file'));
  }

  #pad(size: number): void {
    const over = size % block;
    if (over > 0) this.#write(Buffer.alloc(block - over));
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.byteLength;) done += writeSync(this.#descriptor, bytes, done);
  }
}
