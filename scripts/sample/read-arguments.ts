import { parseArgs } from 'node:util';
import path from 'node:path';
import { CommandFailure } from '../failure.ts';
import { dayAfter } from './calendar-day.ts';
import { MOST_PROCEDURES } from './make-procedures.ts';
import type { SampleSize } from './make-sample.ts';

const usage =
  'Use: npm run sample -- --articles <n> --units <n> --procedures <n> [--seed <n>] [--day <yyyy-mm-dd>] --out <file>';

const fail = (message: string, name: string): never => {
  throw new CommandFailure('usage', 'E_USAGE', `${message} ${usage}`, { path: `--${name}` });
};

type Name = 'articles' | 'units' | 'procedures' | 'seed' | 'day' | 'out';
type Values = Partial<Record<Name, string | undefined>>;

function readWhole(values: Values, name: Name, least: number, most: number, absent?: number): number {
  const text = values[name];
  if (text === undefined) return absent ?? fail(`--${name} is missing.`, name);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    fail(`--${name} ${JSON.stringify(text)} is no whole number from ${least} to ${most}.`, name);
  }
  return number;
}

/** The sample's today: given, or following from the seed, so that the same arguments always mean the same bytes. */
function readDay(values: Values, seed: number): string {
  const text = values.day;
  if (text === undefined) return dayAfter('2026-06-01', seed % 28);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    fail(`--day ${JSON.stringify(text)} is no day like 2026-06-01.`, 'day');
  }
  return text;
}

/** Arguments of the sample command. Paths are meant from where the person stands. */
export function readArguments(
  args: readonly string[],
  from: string,
): { readonly size: SampleSize; readonly out: string } {
  const text = { type: 'string' } as const;
  let values: Values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { articles: text, units: text, procedures: text, seed: text, day: text, out: text },
    }));
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  const seed = readWhole(values, 'seed', 0, 999_999_999, 1);
  const size: SampleSize = {
    articles: readWhole(values, 'articles', 0, 1_000_000),
    units: readWhole(values, 'units', 1, 10_000),
    procedures: readWhole(values, 'procedures', 0, MOST_PROCEDURES),
    seed,
    day: readDay(values, seed),
  };
  const out = values.out === undefined || values.out === '' ? fail('--out is missing.', 'out') : values.out;
  return { size, out: path.resolve(from, out) };
}
