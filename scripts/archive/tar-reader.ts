import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../failure.ts';
import type { ArchivedFile } from './tar-writer.ts';

const block = 512;
const chunk = 1 << 20;

const textAt = (bytes: Buffer, at: number, length: number): string => {
  const end = bytes.indexOf(0, at);
  return bytes.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
};

function sizeAt(bytes: Buffer): number {
  if (bytes.readUInt8(124) === 0x80) return Number(bytes.readBigUInt64BE(128));
  return Number.parseInt(textAt(bytes, 124, 12).trim(), 8);
}

const broken = (file: string): CommandFailure =>
  new CommandFailure(
    'refused',
    'E_BACKUP_BROKEN',
    `${file} is no complete backup. Use another one; nothing was changed.`,
    {
      path: file,
    },
  );

/** A name that stays inside the folder into which it is unpacked. */
const isInside = (name: string): boolean =>
  name !== '' &&
  !name.endsWith('/') &&
  !path.isAbsolute(name) &&
  !name.split('/').includes('..') &&
  !name.includes('\0');

/** Unpacks an archive of `TarWriter` into a folder and returns what it wrote with the digests of the bytes. */
export function unpackTar(file: string, folder: string): readonly ArchivedFile[] {
  const descriptor = openSync(file, 'r');
  const found: ArchivedFile[] = [];
  const read = (length: number, at: number): Buffer => {
    const buffer = Buffer.alloc(length);
    if (readSync(descriptor, buffer, 0, length, at) !== length) throw broken(file);
    return buffer;
  };
  try {
    let longName: string | null = null;
    for (let at = 0; ;) {
      const head = read(block, at);
      if (head.every((byte) => byte === 0)) return found;
      const size = sizeAt(head);
      if (head.toString('ascii', 156, 157) === 'L' && size <= 4096) {
        longName = read(size - 1, at + block).toString('utf8');
        at += block + Math.ceil(size / block) * block;
        continue;
      }
      const name = longName ?? textAt(head, 0, 100);
      longName = null;
      // Our archives hold plain files and nothing else.
      const isPlainFile = head[156] === 0 || head[156] === 0x30;
      if (!isPlainFile || !isInside(name) || !Number.isSafeInteger(size)) throw broken(file);
      const target = path.join(folder, name);
      mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
      const hash = createHash('sha256');
      const out = openSync(target, 'w', 0o600);
      try {
        for (let done = 0; done < size;) {
          const part = read(Math.min(chunk, size - done), at + block + done);
          hash.update(part);
          writeSync(out, part);
          done += part.byteLength;
        }
      } finally {
        closeSync(out);
      }
      found.push({ name, bytes: size, sha256: hash.digest('hex') });
      at += block + Math.ceil(size / block) * block;
    }
  } finally {
    closeSync(descriptor);
  }
}
