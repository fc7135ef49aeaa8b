import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DigestLine, SCHEMA_VERSION, setDigest } from '@cchc/shared/contract';
import { instantOn } from './calendar-day.ts';
import { type SampleSize, makeSample } from './make-sample.ts';
import { randomOf } from './random.ts';
import { sha256 } from './seal.ts';
import { publisher } from './surroundings.ts';

export interface WrittenSample {
  readonly items: number;
  readonly digest: string;
}

function epochOf(seed: number): string {
  const random = randomOf(seed, 'epoch');
  const hex = (count: number): string => Array.from({ length: count }, () => random.whole(0, 15).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** Field order of the file: items before counts and digest, which are known only once all items have passed. */
function* chunks(size: SampleSize, result: { items: number; digest: string }): Generator<string> {
  const head = {
    schemaVersion: SCHEMA_VERSION,
    epoch: epochOf(size.seed),
    full: true,
    generatedAt: instantOn(size.day, 480),
    nextChangeAt: instantOn(size.day, 1440),
    timeZone: 'Asia/Ho_Chi_Minh',
    publisher,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  const lines: DigestLine[] = [];
  const counts: Record<string, number> = {};
  for (const item of makeSample(size)) {
    yield `${lines.length === 0 ? '' : ','}\n${JSON.stringify(item)}`;
    lines.push({ type: item.type, key: item.key, digest: item.digest });
    counts[item.type] = (counts[item.type] ?? 0) + 1;
  }
  result.items = lines.length;
  result.digest = setDigest(lines, sha256);
  const tail = { revision: lines.length, counts, digest: result.digest };
  yield `\n],${JSON.stringify(tail).slice(1)}\n`;
}

/** Writes the sample beside its place and moves it there whole, item after item. */
export async function writeSample(size: SampleSize, file: string): Promise<WrittenSample> {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp-${process.pid}`;
  const result = { items: 0, digest: '' };
  try {
    await pipeline(Readable.from(chunks(size, result)), createWriteStream(temporary));
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return result;
}
