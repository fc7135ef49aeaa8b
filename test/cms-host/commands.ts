import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';

export interface CommandOutcome {
  readonly exit: number | null;
  readonly output: string;
  /** Code of the last line, which programs read; null when the command ended well. */
  readonly code: string | null;
}

const failureSchema = z.object({ code: z.string() });

/** Runs a command of the project to its end, as npm does. */
export function runVerb(
  verb: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const script = path.join(projectRoot, 'scripts', `${verb}.ts`);
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (exit) => {
      const output = said.join('');
      const last = output.trim().split('\n').at(-1) ?? '';
      const code = exit === 0 ? null : failureSchema.parse(JSON.parse(last)).code;
      resolve({ exit, output, code });
    });
  });
}
