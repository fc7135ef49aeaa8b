import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, runCommand } from '../../scripts/failure.ts';
import { digestInputs, runProgram } from '../../scripts/run-step.ts';
import { projectRoot } from '../../scripts/settings.ts';

export interface CompiledSite {
  /** Digest of everything that the pages are compiled from. */
  readonly codeVersion: string;
  /** Holds `client/` (assets and public files) and `server/entry.mjs`. */
  readonly outDir: string;
}

const inputs = [
  'site/src',
  'site/public',
  'site/renderer/adapter.ts',
  'site/renderer/entry.ts',
  'site/astro.config.ts',
  'site/package.json',
  'shared/contract',
  'shared/src',
  'package-lock.json',
];
const outDir = path.join(projectRoot, 'site', 'dist', 'renderer');
const stamp = path.join(outDir, 'code-version');

// Pages hold nothing encrypted; a fixed key keeps two compilations of the same code equal.
const astroKey = createHash('sha256').update('cchc-renderer').digest('base64');

function compiledVersion(): string | null {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Compiles the site's code, without any content, into `site/dist/renderer/`, unless it is there already.
 * Another process that compiles at the same time does the same work beside it; the last one stands.
 */
export async function compileSite(): Promise<CompiledSite> {
  const codeVersion = digestInputs(inputs).slice(0, 16);
  if (compiledVersion() === codeVersion) return { codeVersion, outDir };
  const temporary = path.join(projectRoot, 'site', 'dist', `.renderer-${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  const astro = path.join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const result = await runProgram([process.execPath, astro, 'build', '--root', path.join(projectRoot, 'site')], {
    cwd: projectRoot,
    environment: {
      CCHC_RENDERER: '1',
      CCHC_SITE_OUT: temporary,
      ASTRO_KEY: astroKey,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  if (result.code !== 0) {
    rmSync(temporary, { recursive: true, force: true });
    throw new CommandFailure('defect', 'E_SITE_COMPILE', `${result.output}\nThe site could not be compiled.`);
  }
  writeFileSync(path.join(temporary, 'code-version'), codeVersion);
  mkdirSync(path.dirname(outDir), { recursive: true });
  const earlier = `${temporary}-earlier`;
  try {
    renameSync(outDir, earlier);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  try {
    renameSync(temporary, outDir);
  } catch (error) {
    // Another process put the same code there in between.
    if (compiledVersion() !== codeVersion) throw error;
    rmSync(temporary, { recursive: true, force: true });
  }
  rmSync(earlier, { recursive: true, force: true });
  return { codeVersion, outDir };
}

if (import.meta.main) {
  await runCommand(async () => {
    const { codeVersion } = await compileSite();
    console.log(`Compiled site: code ${codeVersion}`);
  });
}
