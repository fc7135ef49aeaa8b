import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from './failure.ts';
import { projectRoot } from './settings.ts';

/** A build step: runs `command` when one of its `inputs` changed since it last ended well, or its `output` is missing. */
export interface Step {
  readonly name: string;
  /** What the step is doing, for the person who waits. */
  readonly sentence: string;
  /** Files and folders, relative to the project root. */
  readonly inputs: readonly string[];
  /** A file that exists once the step has run. */
  readonly output: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const skippedFolders = new Set(['node_modules', 'dist', 'build', '.astro', '.cache', '.strapi', 'generated']);

function* filesBelow(place: string): Generator<string> {
  for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(place, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* filesBelow(full);
    } else if (!/\.test\.tsx?$/.test(entry.name)) {
      yield full;
    }
  }
}

/** Digest over names and bytes of the inputs of a step. Tests are left out: they change nothing that is built. */
export function digestInputs(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const full = path.join(projectRoot, input);
    if (!existsSync(full)) continue;
    const files = path.extname(full) === '' ? [...filesBelow(full)] : [full];
    for (const file of files) {
      hash.update(`${path.relative(projectRoot, file)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Runs a program to its end with its output kept; the output is shown only when it fails. */
export function runProgram(
  command: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> | undefined },
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Runs a step if it is due. Returns whether it ran. Throws `E_BUILD` with the program's own output. */
export async function runStep(step: Step, say: (line: string) => void): Promise<boolean> {
  const stamp = path.join(projectRoot, '.cache', 'steps', step.name);
  const digest = digestInputs([...step.inputs, 'package-lock.json']);
  const isDone =
    existsSync(path.join(projectRoot, step.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (isDone) return false;
  const started = performance.now();
  say(`${step.sentence} …`);
  const result = await runProgram(step.command, {
    cwd: path.join(projectRoot, step.cwd),
    environment: step.environment,
  });
  if (result.code !== 0) {
    throw new CommandFailure(
      'defect',
      'E_BUILD',
      `${result.output}\nThe step "${step.sentence}" failed; its output stands above.`,
      {
        path: step.cwd,
      },
    );
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  say(`${step.sentence}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
}
