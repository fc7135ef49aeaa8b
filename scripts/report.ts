import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parsePeriod } from '@cchc/shared/period';
import { askAsCommand } from './cms-access/ask-as-command.ts';
import { withCms } from './cms-access/with-cms.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { readSettings } from './settings.ts';

const usage =
  'Use: npm run report -- --period <p> [--unit <code>] --format <docx|xlsx|csv|json> --out <f> [--counted-at <instant>]';
const formats = ['docx', 'xlsx', 'csv', 'json'];
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const refuse = (code: string, argument: string, sentence: string): never => {
  throw new CommandFailure('usage', code, `${sentence} ${usage}`, { path: argument });
};

function readArguments() {
  try {
    return parseArgs({
      options: {
        period: { type: 'string' },
        unit: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        'counted-at': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** Arguments that fit, or a failure that names the one that does not. Nothing is started before. */
function checkArguments() {
  const { period, unit, format, out, 'counted-at': countedAt } = readArguments();
  if (period === undefined || format === undefined || out === undefined) {
    const missing = Object.entries({ period, format, out }).flatMap(([name, value]) =>
      value === undefined ? name : [],
    );
    const names = missing.map((name) => `--${name}`).join(', ');
    return refuse('E_USAGE', missing[0] ?? '', `Missing: ${names}.`);
  }
  if (parsePeriod(period) === null) {
    return refuse(
      'E_PERIOD',
      'period',
      `The period “${period}” is not understood. Write 2026-03, 2026-Q1, 2026-H1, 2026-9M or 2026, each perhaps with @15, or 2026-02-15..2026-03-14.`,
    );
  }
  if (!formats.includes(format)) {
    return refuse('E_FORMAT', 'format', `The format “${format}” is not known. Choose docx, xlsx, csv or json.`);
  }
  if (countedAt !== undefined && (!instant.test(countedAt) || Number.isNaN(Date.parse(countedAt)))) {
    return refuse(
      'E_COUNTED_AT',
      'counted-at',
      `The moment “${countedAt}” is not understood. Write it with its offset, like 2026-03-31T23:59:59+07:00.`,
    );
  }
  const moment = countedAt === undefined ? '' : new Date(countedAt).toISOString();
  // Paths are meant from where the person typed the command.
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), out);
  return { period, unit: unit ?? '', format, file, countedAt: moment };
}

function unwritable(file: string, error: unknown): never {
  const why = error instanceof Error ? error.message : String(error);
  throw new CommandFailure(
    'environment',
    'E_OUT',
    `The file ${file} cannot be written: ${why}. Choose another place with --out.`,
    { path: 'out' },
  );
}

/** Makes sure that the file can be written, before the CMS is started for it. */
function checkPlace(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error('it is a folder');
    writeFileSync(`${file}.tmp`, '');
    rmSync(`${file}.tmp`);
  } catch (error) {
    unwritable(file, error);
  }
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(`${file}.tmp`, bytes);
    renameSync(`${file}.tmp`, file);
  } catch (error) {
    unwritable(file, error);
  }
}

/** Writes one report. Period, unit and moment decide the bytes, as long as nothing is recorded in between. */
await runCommand(async () => {
  const { period, unit, format, file, countedAt } = checkArguments();
  const settings = readSettings();
  checkPlace(file);
  await withCms(settings, async (access) => {
    const query = new URLSearchParams({ period, unit, format, countedAt });
    const response = await askAsCommand(access, settings, `/api/cchc/report?${query.toString()}`, {
      E_PERIOD: 'usage',
      E_PERIOD_LONG: 'usage',
      E_FORMAT: 'usage',
      E_COUNTED_AT: 'usage',
      E_COUNTED_AT_AHEAD: 'refused',
      E_UNIT_UNKNOWN: 'refused',
      E_NO_SETTINGS: 'refused',
    });
    write(file, new Uint8Array(await response.arrayBuffer()));
    const digest = response.headers.get('x-report-digest') ?? '';
    const revision = response.headers.get('x-report-revision') ?? '';
    console.log(`Wrote ${file}: ${period}, revision ${revision}, digest ${digest.slice(0, 8)}.`);
  });
});
