import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ItemType, type ItemValue, type Snapshot, parseSnapshot } from '@cchc/shared/contract';
import { checkDecision, indexProcedures, statusesOn } from '@cchc/shared/procedure';
import { countWords, plainTextOf } from '@cchc/shared/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandFailure } from '../failure.ts';
import { projectRoot } from '../settings.ts';
import type { SampleSize } from './make-sample.ts';
import { randomOf } from './random.ts';
import { readArguments } from './read-arguments.ts';
import { sha256 } from './seal.ts';
import { writeSample } from './write-sample.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-sample-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const size: SampleSize = { articles: 60, units: 12, procedures: 45, seed: 7, day: '2026-06-08' };

async function bytesOf(over: Partial<SampleSize>, name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeSample({ ...size, ...over }, file);
  return readFileSync(file, 'utf8');
}

describe('a sample', () => {
  let text = '';
  let snapshot: Snapshot;
  beforeAll(async () => {
    text = await bytesOf({}, 'first.json');
    snapshot = parseSnapshot(JSON.parse(text), sha256);
  });
  function valuesOf<T extends ItemType>(type: T): ItemValue<T>[] {
    return snapshot.items.flatMap((item) =>
      item.type === type && 'value' in item ? [item.value as ItemValue<T>] : [],
    );
  }

  it('is a whole snapshot with what was asked for', () => {
    expect(snapshot.full).toBe(true);
    expect(snapshot.counts).toMatchObject({ article: 60, quotaItem: 60, unit: 12, procedure: 45, settings: 1 });
    expect(snapshot.revision).toBe(snapshot.items.length);
  });

  it('has the same bytes for the same arguments, and others for another seed', async () => {
    expect(await bytesOf({}, 'second.json')).toBe(text);
    const other = parseSnapshot(JSON.parse(await bytesOf({ seed: 8 }, 'other.json')), sha256);
    expect(other.epoch).not.toBe(snapshot.epoch);
    expect(other.digest).not.toBe(snapshot.digest);
  });

  it('says that it is a demonstration, and names nobody', () => {
    expect(valuesOf('settings')[0]?.isDemonstration).toBe(true);
    expect(valuesOf('unit').filter(({ name }) => !name.includes('Mẫu'))).toEqual([]);
    expect(valuesOf('procedure').filter(({ code }) => !/^9\.9\d{5}$/.test(code))).toEqual([]);
    expect(valuesOf('decision').filter(({ number }) => !number.startsWith('MẪU-'))).toEqual([]);
    expect(valuesOf('channel').map(({ dial }) => dial)).toEqual(['115', '19009095', '111']);
  });

  it('has articles of about 600 syllables in all seven areas', () => {
    const lengths = valuesOf('article').map(({ bodyHtml }) => countWords(plainTextOf(bodyHtml)));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(560);
    expect(mean).toBeLessThan(640);
    expect(Math.min(...lengths)).toBeGreaterThan(480);
    expect(Math.max(...lengths)).toBeLessThan(760);
    expect(new Set(valuesOf('article').flatMap(({ reformAreas }) => reformAreas)).size).toBe(7);
  });

  it('gives each article an address and a place of its own', () => {
    const articles = valuesOf('article');
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    const units = new Set(valuesOf('unit').map(({ code }) => code));
    const categories = new Set(valuesOf('category').map(({ slug }) => slug));
    for (const article of articles) {
      expect(units).toContain(article.authorUnit);
      expect(article.categories.every((slug) => categories.has(slug))).toBe(true);
    }
  });

  it('nothing but what takes effect later lies after its day', () => {
    const now = snapshot.generatedAt;
    const dates = snapshot.items.flatMap((item) =>
      'value' in item && 'firstPublishedAt' in item.value ? [item.value.firstPublishedAt] : [],
    );
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => date > now)).toEqual([]);
  });

  it('has decisions that pass the rules of entry and lead to every status', () => {
    const procedures = valuesOf('procedure');
    const decisions = valuesOf('decision');
    for (const decision of decisions) {
      const { errors, defects } = checkDecision(decision, procedures, decisions);
      expect([...errors, ...defects]).toEqual([]);
    }
    const statuses = statusesOn(size.day, indexProcedures(procedures, decisions));
    expect(new Set(Array.from(statuses.values(), ({ status }) => status))).toEqual(
      new Set(['new', 'amended', 'standardized', 'replaced', 'abolished', 'listed', 'upcoming']),
    );
  });

  it.each([
    { articles: 0, procedures: 0, units: 1 },
    { articles: 3, procedures: 1, units: 1 },
    { articles: 1, procedures: 3, units: 2 },
  ])('fits the contract at the smallest sizes too: %j', async (over) => {
    const small = parseSnapshot(JSON.parse(await bytesOf(over, 'small.json')), sha256);
    expect(small.counts['unit']).toBe(over.units);
  });

  it('that cannot be written leaves nothing behind', async () => {
    const taken = path.join(folder, 'taken');
    mkdirSync(path.join(taken, 'is-a-folder'), { recursive: true });
    await expect(writeSample({ ...size, articles: 1 }, path.join(taken, 'is-a-folder'))).rejects.toThrow();
    expect(readdirSync(taken)).toEqual(['is-a-folder']);
  });
});

describe('arguments', () => {
  const good = ['--articles', '10', '--units', '5', '--procedures', '3', '--out', 'x.json'];

  it('are read; the day follows from the seed, never from the clock', () => {
    expect(readArguments(good, '/somewhere')).toEqual({
      size: { articles: 10, units: 5, procedures: 3, seed: 1, day: '2026-06-02' },
      out: '/somewhere/x.json',
    });
    expect(readArguments([...good, '--seed', '30', '--day', '2027-02-28'], '/').size).toMatchObject({
      seed: 30,
      day: '2027-02-28',
    });
  });

  it.each([
    [good.slice(2), '--articles'],
    [good.slice(0, 6), '--out'],
    [[...good, '--articles', '-1'], undefined],
    [[...good, '--articles', 'many'], '--articles'],
    [[...good, '--articles', '1.5'], '--articles'],
    [[...good, '--units', '0'], '--units'],
    [[...good, '--procedures', '100001'], '--procedures'],
    [[...good, '--seed', 'x'], '--seed'],
    [[...good, '--day', '2026-02-31'], '--day'],
    [[...good, '--out', ''], '--out'],
    [[...good, '--wrong', '1'], undefined],
    [[...good, 'more'], undefined],
  ])('%j are refused', (args, name) => {
    let failure: unknown;
    try {
      readArguments(args, '/');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(CommandFailure);
    expect(failure).toMatchObject({ exit: 'usage', code: 'E_USAGE', place: name === undefined ? {} : { path: name } });
  });

  it('the command ends with code 2 and one line of JSON', () => {
    const run = spawnSync(process.execPath, [path.join(projectRoot, 'scripts/sample.ts'), '--articles', 'x'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({
      code: 'E_USAGE',
      path: '--articles',
    });
  });
});

describe('random numbers', () => {
  it('repeat for the same seed and label, and differ for another', () => {
    const take = (seed: number, label: string): number[] => {
      const random = randomOf(seed, label);
      return Array.from({ length: 5 }, () => random.whole(0, 1_000_000));
    };
    expect(take(1, 'a')).toEqual(take(1, 'a'));
    expect(take(1, 'a')).not.toEqual(take(1, 'b'));
    expect(take(1, 'a')).not.toEqual(take(2, 'a'));
  });

  it('stay in range, and Zipf prefers the first', () => {
    const random = randomOf(3, 'range');
    const list = Array.from({ length: 20 }, (_, index) => index);
    const counts = new Array<number>(20).fill(0);
    for (let round = 0; round < 5_000; round += 1) {
      const chosen = random.pickZipf(list);
      counts[chosen] = (counts[chosen] ?? 0) + 1;
      expect(random.whole(2, 4)).toBeOneOf([2, 3, 4]);
    }
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts[0]).toBeGreaterThan((counts[9] ?? 0) * 4);
  });
});
