import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCms } from './bench/cms.ts';
import { benchDesk } from './bench/desk.ts';
import { benchImports } from './bench/imports.ts';
import type { Measurement } from './bench/measurement.ts';
import { benchProcedures } from './bench/procedures.ts';
import { benchQuota } from './bench/quota.ts';
import { benchSearch } from './bench/search.ts';
import { benchSite } from './bench/site.ts';
import { CommandFailure, runCommand } from './failure.ts';

/** Time of a fixed amount of work on this machine, in milliseconds: values are compared as ratios to it. */
function calibrate(): number {
  const started = performance.now();
  let state = 1;
  for (let i = 0; i < 50_000_000; i += 1) state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
  // The result is used, so that the loop cannot be left out.
  return state === 0 ? Number.NaN : performance.now() - started;
}

const suites: Readonly<Record<string, () => Promise<readonly Measurement[]> | readonly Measurement[]>> = {
  quota: benchQuota,
  procedures: benchProcedures,
  desk: benchDesk,
  imports: benchImports,
  search: benchSearch,
  site: benchSite,
  cms: benchCms,
};

/** Prints value, target and the ratio to the calibration loop; `--json <f>` writes the same as data. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const unknown = positionals.filter((name) => !Object.hasOwn(suites, name));
  if (unknown.length > 0) {
    throw new CommandFailure(
      'usage',
      'E_USAGE',
      `There is no bench ${unknown.join(', ')}. Benches: ${Object.keys(suites).join(', ')}.`,
    );
  }
  const calibrationMs = calibrate();
  console.log(`Calibration loop: ${calibrationMs.toFixed(0)} ms`);
  const rows: (Measurement & { readonly ratio: number | null })[] = [];
  for (const [name, run] of Object.entries(suites)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for (const measurement of await run()) {
      const inMs =
        measurement.unit === 'ms' ? measurement.value : measurement.unit === 's' ? measurement.value * 1000 : null;
      const ratio = inMs === null ? null : inMs / calibrationMs;
      rows.push({ ...measurement, ratio });
      const isMet =
        measurement.isAtLeast === true
          ? measurement.value >= measurement.target
          : measurement.value <= measurement.target;
      console.log(
        `${isMet ? 'ok  ' : 'MISS'} ${measurement.name.padEnd(64)} ${measurement.value.toFixed(2).padStart(10)} ${measurement.unit.padEnd(5)} target ${measurement.isAtLeast === true ? '>=' : '<='} ${measurement.target}${ratio === null ? '' : `  ratio ${ratio.toFixed(2)}`}`,
      );
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ calibrationMs, rows }, null, 2)}\n`);
});
