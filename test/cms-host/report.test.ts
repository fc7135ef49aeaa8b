import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runVerb } from './commands.ts';
import { endHosts, startHost } from './host-process.ts';
import { type Place, copyPlace } from './place.ts';

/** Commands that ask the CMS, without one beside them and with one; on an empty portal, because their doors are tried. */
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
  ['a window that is too long', ['--period', '2000-01-01..2026-01-01', '--format', 'csv'], 2, 'E_PERIOD_LONG'],
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
  // Commands speak to who runs the portal, in one language.
  expect(outcome.output.normalize('NFD')).not.toMatch(/\p{M}|đ/iu);
  expect(existsSync(file('khong.csv'))).toBe(false);
});

test('what is missing is named', async () => {
  expect((await report()).output).toContain('Missing: --period, --format, --out. Use: npm run report');
  expect((await report('--period', '2026-03', '--out', file('khong.csv'))).output).toContain('Missing: --format. Use:');
});

test('a place that cannot be written is named before anything is asked', async () => {
  mkdirSync(file('thu-muc'));
  const outcome = await report('--period', '2026-03', '--format', 'csv', '--out', file('thu-muc'));
  expect(outcome, outcome.output).toMatchObject({ exit: 6, code: 'E_OUT' });
});

test('the secret of the command is readable by its owner alone', () => {
  expect(statSync(file('command-token')).mode & 0o777).toBe(0o600);
});

describe('the import command', () => {
  const load = (...args: readonly string[]) => runVerb('import', args, environment);
  const csv = (name: string, ...lines: readonly string[]): string => {
    writeFileSync(file(name), `\ufeff${lines.join('\n')}\n`);
    return file(name);
  };
  const head = 'Mã TTHC;Tên thủ tục;Ngày đối chiếu';

  test.each([
    ['no file', ['procedures'], 2, 'E_USAGE'],
    ['a kind that there is not', ['recipes', 'a.csv'], 2, 'E_USAGE'],
    ['an argument that there is not', ['procedures', 'a.csv', '--force'], 2, 'E_USAGE'],
    ['a file that there is not', ['procedures', 'khong-co.csv'], 2, 'E_FILE'],
  ])('%s: exit and code', async (_what, args, exit, code) => {
    const outcome = await load(...args);
    expect(outcome, outcome.output).toMatchObject({ exit, code });
  });

  test('a wrong file and a broken row are refused, the row by its cell', async () => {
    writeFileSync(file('bao-cao.pdf'), '%PDF-1.7');
    expect(await load('procedures', file('bao-cao.pdf'))).toMatchObject({ exit: 3, code: 'E_IMPORT_FORMAT' });
    const outcome = await load(
      'procedures',
      csv('sai.csv', head, '9.900001;Thủ tục một;', '9.900002;Thủ tục hai;31/02/2026'),
    );
    expect(outcome, outcome.output).toMatchObject({ exit: 3, code: 'E_IMPORT_REFUSED' });
    expect(outcome.output).toContain('"path":"CSV, dòng 3, ô C3"');
  });

  test('a dry run writes nothing; applied it is there; applied again it is the same', async () => {
    const wanted = csv('thu-tuc.csv', head, '9.900001;Thủ tục một;', '9.900002.000.00.00.H32;Thủ tục hai;');
    const tried = await load('procedures', wanted, '--dry-run');
    expect(tried, tried.output).toMatchObject({ exit: 0 });
    expect(tried.output).toContain('Tạo mới 2, thay đổi 0, giữ nguyên 0');
    expect((await load('procedures', wanted)).output).toContain('Tạo mới 2, thay đổi 0, giữ nguyên 0');
    const again = await load('procedures', wanted, '--json');
    expect(again, again.output).toMatchObject({ exit: 0 });
    expect(again.output).toContain('"same":2');
  });
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
