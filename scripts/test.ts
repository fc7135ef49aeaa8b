import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { adminStep, hostStep, pluginStep, siteStep } from './build-steps.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { runProgram, runStep } from './run-step.ts';
import { projectRoot } from './settings.ts';
import { findBrowser } from './testing/browser.ts';
import { startPostgres } from './testing/postgres.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
});

const say = (line: string): void => {
  console.log(line);
};

/** Shows what a suite prints, line by line and under its name, because suites run side by side. */
function showLines(stream: Readable, label: string): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') say(`${label} | ${line}`);
  });
}

/** Runs one suite with its output shown. A suite that dies without a report counts as one failure. */
async function runSuite(
  project: string,
  label: string,
  environment: Readonly<Record<string, string>>,
  tally: Tally,
): Promise<void> {
  const report = path.join(projectRoot, '.cache', 'test-reports', `${label}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  say(`== ${label} ==`);
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        cwd: projectRoot,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    showLines(child.stdout, label);
    showLines(child.stderr, label);
    child.on('error', reject);
    child.on('close', (value) => {
      resolve(value ?? 1);
    });
  });
  const parsed = existsSync(report) ? reportSchema.safeParse(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (parsed?.success !== true) {
    tally.failed += 1;
    return;
  }
  tally.passed += parsed.data.numPassedTests;
  tally.failed += parsed.data.numFailedTests;
  tally.skipped += parsed.data.numPendingTests + parsed.data.numTodoTests;
  // A file that could not be loaded holds no failed test, but fails the run.
  if (code !== 0 && parsed.data.numFailedTests === 0) tally.failed += Math.max(1, parsed.data.numFailedTestSuites);
}

async function runCheck(label: string, command: readonly [string, ...string[]], tally: Tally): Promise<void> {
  const result = await runProgram(command, { cwd: projectRoot });
  if (result.code === 0) {
    tally.passed += 1;
    say(`${label}: ok`);
  } else {
    tally.failed += 1;
    say(`${label}: FAILED\n${result.output}`);
  }
}

// Dozens of processes load the same modules; each after the first finds them compiled.
process.env['NODE_COMPILE_CACHE'] ??= path.join(projectRoot, '.cache', 'node-compile');

await runCommand(async () => {
  const skipped = new Set((process.env['CCHC_TEST_SKIP'] ?? '').split(',').map((word) => word.trim()));
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  // What is missing on this machine is said before anything else is spent.
  const browser = skipped.has('browser') ? null : findBrowser(say);
  const database = skipped.has('postgres') ? null : await startPostgres();
  try {
    for (const step of [pluginStep, hostStep, siteStep]) await runStep(step, say);
    // Two lanes take from one list, the longest first, so that neither is left with much while the other rests.
    const jobs: (() => Promise<void>)[] = [
      async () => {
        if (database === null) tally.skipped += 1;
        else await runSuite('cms', 'cms on PostgreSQL', { TEST_DATABASE_URL: database.url }, tally);
      },
      () => runSuite('cms', 'cms on SQLite', { TEST_DATABASE_URL: '' }, tally),
      () => runSuite('site', 'site', {}, tally),
      async () => {
        if (browser === null) tally.skipped += 1;
        else await runSuite('pages', 'pages', { CHROMIUM_PATH: browser }, tally);
      },
      () => runCheck('lint', ['eslint', '.', '--max-warnings', '0'], tally),
      () => runCheck('types', ['node', '--disable-warning=ExperimentalWarning', 'scripts/types.ts'], tally),
      () => runSuite('start', 'start', {}, tally),
      () => runCheck('format', ['prettier', '--check', '--log-level', 'warn', '.'], tally),
      () => runSuite('unit', 'unit', {}, tally),
    ];
    const rest = jobs.values();
    const lane = async (): Promise<void> => {
      for (const job of rest) await job();
    };
    await Promise.all([lane(), lane()]);
    // Last and alone: whole walks through the portal, whose waits are measured, are judged with nothing else running.
    if (browser === null) tally.skipped += 1;
    else {
      await runStep(adminStep, say);
      await runSuite('browser', 'browser', { CHROMIUM_PATH: browser }, tally);
    }
  } finally {
    await database?.stop();
  }
  if (tally.failed > 0) {
    console.error(
      JSON.stringify({ code: 'E_TESTS', message: `${tally.failed} checks or tests failed; they are named above.` }),
    );
    process.exitCode = 1;
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  if (tally.passed === 0) throw new CommandFailure('defect', 'E_NO_TESTS', 'No test ran.');
});
