import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runVerb } from './commands.ts';
import { endHosts, startHost } from './host-process.ts';
import { type Place, copyPlace } from './place.ts';

/** The command, without a CMS beside it and with one; on an empty portal, because its doors are what is tried. */
let place: Place;
let environment: Readonly<Record<string, string>>;
const at = ['--counted-at', '2026-03-20T08:00:00+07:00'];
const report = (...args: readonly string[]) => runVerb('report', args, environment);
const file = (name: string): string => path.join(place.dataDir, name);

beforeAll(async () => {
  place = await copyPlace('empty');
  environment = { ...place.environment, CCHC_NOW: '2026-03-20T09:00:00+07:00', CCHC_EMPTY: '1' };
  const host = await startHost(place.dataDir, environment);
  expect(await host.settled(), host.output()).toBeNull();
  environment = { ...environment, CMS_PORT: new URL(host.url).port };
}, 300_000);
afterAll(async () => {
  await endHosts();
  await place.remove();
});

test.each([
  ['a period that is none', ['--period', '2026-13', '--format', 'csv'], 2, 'E_PERIOD'],
  ['a format that there is not', ['--period', '2026-03', '--format', 'pdf'], 2, 'E_FORMAT'],
  ['a moment that is none', ['--period', '2026-03', '--format', 'csv', '--counted-at', 'nay'], 2, 'E_COUNTED_AT'],
  ['no period', ['--format', 'csv'], 2, 'E_USAGE'],
  ['an argument that there is not', ['--periods', '2026-03'], 2, 'E_USAGE'],
  ['a unit that there is not', ['--period', '2026-03', '--format', 'csv', '--unit', 'X'], 3, 'E_UNIT_UNKNOWN'],
  [
    'a moment that is still to come',
    ['--period', '2026-03', '--format', 'csv', '--counted-at', '2026-05-01T00:00:00+07:00'],
    3,
    'E_COUNTED_AT_AHEAD',
  ],
])('%s: exit and code', async (_what, args, exit, code) => {
  const outcome = await report(...args, '--out', file('khong.csv'));
  expect(outcome, outcome.output).toMatchObject({ exit, code });
  expect(existsSync(file('khong.csv'))).toBe(false);
});

test('a place that cannot be written is named before anything is asked', async () => {
  mkdirSync(file('thu-muc'));
  const outcome = await report('--period', '2026-03', '--format', 'csv', '--out', file('thu-muc'));
  expect(outcome, outcome.output).toMatchObject({ exit: 6, code: 'E_OUT' });
});

test('the secret of the command is readable by its owner alone', () => {
  expect(statSync(file('command-token')).mode & 0o777).toBe(0o600);
});

test('the same bytes come from a CMS that runs and from one started for the command', async () => {
  const args = ['--period', '2026-02', '--format', 'docx', ...at];
  const beside = await report(...args, '--out', file('a.docx'));
  expect(beside, beside.output).toMatchObject({ exit: 0 });
  await endHosts();
  const alone = await report(...args, '--out', file('b.docx'));
  expect(alone, alone.output).toMatchObject({ exit: 0 });
  expect(alone.output).toContain('starting it for this command');
  expect(readFileSync(file('a.docx')).equals(readFileSync(file('b.docx')))).toBe(true);
});
