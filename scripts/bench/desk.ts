import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { hostStep, pluginStep } from '../build-steps.ts';
import { runProgram, runStep } from '../run-step.ts';
import { projectRoot } from '../settings.ts';
import { startPostgres } from '../testing/postgres.ts';
import type { Measurement } from './measurement.ts';

const items = 10_000;
const timesSchema = z.object({ first: z.number(), unchanged: z.number(), changed: z.number() });

async function timesOn(databaseUrl: string | null): Promise<z.infer<typeof timesSchema>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-bench-desk-'));
  try {
    const result = await runProgram(['node', path.join(projectRoot, 'scripts/bench/desk-in-cms.cjs'), String(items)], {
      cwd: path.join(projectRoot, 'cms'),
      environment: {
        NODE_ENV: 'production',
        CCHC_DATA_DIR: dataDir,
        CCHC_EMPTY: '1',
        CCHC_NOW: '2026-12-15T09:00:00+07:00',
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_EE: 'true',
        ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      },
    });
    const line = result.output
      .split('\n')
      .reverse()
      .find((text) => text.startsWith('{"first"'));
    if (result.code !== 0 || line === undefined) {
      throw new Error(`The quota desk could not be measured:\n${result.output.slice(-2000)}`);
    }
    return timesSchema.parse(JSON.parse(line));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The matrix of 60 units by 12 months over 10,000 items on the server, on both databases. */
export async function benchDesk(): Promise<readonly Measurement[]> {
  for (const step of [pluginStep, hostStep]) await runStep(step, console.log);
  const server = await startPostgres();
  try {
    const results: Measurement[] = [];
    for (const { name, url } of [
      { name: 'SQLite', url: null },
      { name: 'PostgreSQL', url: server.url },
    ]) {
      const { first, unchanged, changed } = await timesOn(url);
      const subject = `quota desk: matrix of 60 x 12 over 10,000 items, ${name}`;
      results.push(
        { name: `${subject}, median`, value: unchanged, unit: 'ms', target: 200 },
        { name: `${subject}, after a publication, median`, value: changed, unit: 'ms', target: 200 },
        { name: `${subject}, first after start`, value: first, unit: 'ms', target: 1000 },
      );
    }
    return results;
  } finally {
    await server.stop();
  }
}
