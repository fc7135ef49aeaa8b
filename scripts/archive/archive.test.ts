import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackTar } from './tar-reader.ts';
import { TarWriter } from './tar-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cchc-archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeArchive(names: readonly string[]): string {
  const file = path.join(folder, 'a.tar');
  const archive = new TarWriter(file);
  for (const name of names) archive.addBytes(name, Buffer.from(`bytes of ${name}`));
  archive.close();
  return file;
}

test('what is written comes back, long names and empty files too', () => {
  const names = ['a', 'media/b.jpg', `public/uploads/${'x'.repeat(84)}`, `public/uploads/${'y'.repeat(200)}.jpg`];
  const file = writeArchive(names);
  const out = path.join(folder, 'out');
  expect(unpackTar(file, out).map(({ name }) => name)).toEqual(names);
  for (const name of names) expect(readFileSync(path.join(out, name), 'utf8')).toBe(`bytes of ${name}`);
});

test('a file keeps its bytes and its digest', () => {
  const source = path.join(folder, 'source');
  writeFileSync(source, Buffer.alloc(3_000_001, 7));
  const file = path.join(folder, 'a.tar');
  const archive = new TarWriter(file);
  const written = archive.addFile('big', source);
  archive.close();
  expect(unpackTar(file, path.join(folder, 'out'))).toEqual([written]);
});

test('a file that is gone by then leaves nothing in the archive', () => {
  const file = path.join(folder, 'a.tar');
  const archive = new TarWriter(file);
  const before = archive.addBytes('before', Buffer.from('x'));
  expect(archive.addFile('gone', path.join(folder, 'gone'))).toBeNull();
  const after = archive.addBytes('after', Buffer.from('y'));
  archive.close();
  expect(unpackTar(file, path.join(folder, 'out'))).toEqual([before, after]);
});

test('an archive that ends early is refused', () => {
  const file = writeArchive(['a', 'b']);
  truncateSync(file, 1100);
  expect(() => unpackTar(file, path.join(folder, 'out'))).toThrow('is no complete backup');
});

test('a name that leads out of the folder is refused', () => {
  const file = writeArchive(['../out-of-here']);
  appendFileSync(file, '');
  expect(() => unpackTar(file, path.join(folder, 'out'))).toThrow('is no complete backup');
});
