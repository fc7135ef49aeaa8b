import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { hostStep, pluginStep } from '../build-steps.ts';
import { runStep } from '../run-step.ts';
import { largeWorkbook } from './large-workbook.ts';
import type { Measurement } from './measurement.ts';
import { type Ports, residentMb, secondsUntil, startPart, stopPart } from './running-portal.ts';

const ports: Ports = { cms: 14_893, site: 14_894 };
const rows = 5_000;
const previewSchema = z.looseObject({ digest: z.string(), counts: z.looseObject({ create: z.number() }) });

async function send(dataDir: string, step: string, digest: string, workbook: Blob): Promise<string> {
  const token = readFileSync(path.join(dataDir, 'command-token'), 'utf8').trim();
  const form = new FormData();
  form.set('options', '{}');
  form.set('digest', digest);
  form.set('file', workbook, 'thu-tuc.xlsx');
  const response = await fetch(`http://localhost:${ports.cms}/api/cchc/imports/procedures/${step}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${step}: ${response.status} ${answer.slice(0, 500)}`);
  return answer;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

/** An XLSX of 5,000 procedures: what the preview costs, and how long the one transaction takes. */
export async function benchImports(): Promise<readonly Measurement[]> {
  for (const step of [pluginStep, hostStep]) await runStep(step, console.log);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-bench-import-'));
  // One file for all three: a packed file carries the moment it was packed at, and the digest covers its bytes.
  const workbook = new Blob([largeWorkbook(rows)]);
  const cms = startPart('cms/start.cjs', dataDir, ports);
  try {
    await secondsUntil(`http://localhost:${ports.cms}/_health`);
    const seen = await timed(() => send(dataDir, 'preview', '', workbook));
    const memory = residentMb(cms);
    const { digest, counts } = previewSchema.parse(JSON.parse(seen.result));
    if (counts.create !== rows) throw new Error(`Expected ${rows} new procedures, got ${counts.create}.`);
    const applied = await timed(() => send(dataDir, 'apply', digest, workbook));
    if (!applied.result.trimEnd().split('\n').at(-1)?.includes('"kind":"done"'))
      throw new Error(applied.result.slice(-500));
    const again = await timed(() => send(dataDir, 'preview', '', workbook));
    const name = `import of ${rows.toLocaleString('en')} procedures from XLSX`;
    return [
      { name: `${name}, preview`, value: seen.seconds, unit: 's', target: 10 },
      { name: `${name}, memory of the CMS after the preview`, value: memory, unit: 'MB', target: 500 },
      { name: `${name}, applied`, value: applied.seconds, unit: 's', target: 60 },
      { name: `${name}, preview of the same file again`, value: again.seconds, unit: 's', target: 10 },
    ];
  } finally {
    await stopPart(cms);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
