import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { exitCodes } from './failure.ts';

/** A long-running part of the portal. */
export interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

export type Ending =
  | { readonly kind: 'stopped' }
  /** The part says that restarting cannot help: a wrong setting, a taken port, a full disk. */
  | { readonly kind: 'fatal'; readonly part: string; readonly exitCode: number; readonly lines: readonly string[] };

const keptLines = 40;
const largestLog = 5_000_000;
const graceMs = 10_000;

/** Ends for which a part prints one sentence for people. */
const saysWhy = (exitCode: number): boolean =>
  exitCode === exitCodes.usage || exitCode === exitCodes.environment || exitCode === exitCodes.contract;

function openLog(folder: string, name: string): ReturnType<typeof createWriteStream> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
  const log = createWriteStream(file, { flags: 'a', mode: 0o600 });
  // A log that cannot be written, on a full disk or in a folder that is gone, ends no portal.
  log.on('error', () => undefined);
  return log;
}

/**
 * Runs parts side by side, restarts one that dies, and ends them all together.
 * Each part leads a process group of its own, so that nothing it started outlives it.
 */
export class Supervisor {
  readonly #logFolder: string;
  readonly #say: (line: string) => void;
  readonly #isFatal: (exitCode: number) => boolean;
  readonly #children = new Map<string, ChildProcess>();
  readonly #ended: Promise<Ending>;
  #end: (ending: Ending) => void = () => undefined;
  #isStopping = false;

  /** `isFatal` says which exit codes end everything; any other end of a part is followed by a new start of it. */
  constructor(logFolder: string, say: (line: string) => void, isFatal: (exitCode: number) => boolean) {
    this.#logFolder = logFolder;
    this.#say = say;
    this.#isFatal = isFatal;
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Settles once everything has been stopped, or a part said that it can never run. */
  get ended(): Promise<Ending> {
    return this.#ended;
  }

  start(part: Part, attempt = 0): void {
    if (this.#isStopping) return;
    const log = openLog(this.#logFolder, part.name);
    const [program, ...args] = part.command;
    const startedAt = performance.now();
    const child = spawn(program, args, {
      cwd: part.cwd,
      env: { ...process.env, ...part.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#children.set(part.name, child);
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
      });
    }
    child.on('error', (error) => lines.push(error.message));
    child.on('close', (code) => {
      log.end();
      if (this.#children.get(part.name) === child) this.#children.delete(part.name);
      if (this.#isStopping) return;
      const exitCode = code ?? exitCodes.defect;
      if (this.#isFatal(exitCode)) {
        this.#end({ kind: 'fatal', part: part.name, exitCode, lines });
        return;
      }
      // A part that ran well for a while starts counting anew.
      const next = performance.now() - startedAt > 60_000 ? 0 : attempt + 1;
      const delayMs = Math.min(30_000, 500 * 2 ** next);
      const reason = saysWhy(exitCode) ? `: ${lines.filter((line) => !line.startsWith('{')).at(-1) ?? ''}` : '';
      this.#say(
        `${part.name} ended (${child.signalCode ?? exitCode})${reason}; starting it again in ${(delayMs / 1000).toFixed(1)} s. Log: ${path.join(this.#logFolder, `${part.name}.log`)}`,
      );
      setTimeout(() => {
        this.start(part, next);
      }, delayMs);
    });
  }

  /** Ends one part, to be started again by the caller. */
  async stopPart(name: string): Promise<void> {
    const child = this.#children.get(name);
    if (child === undefined) return;
    this.#children.delete(name);
    child.removeAllListeners('close');
    await endGroup(child);
  }

  /** Ends every part, politely first. */
  async stop(): Promise<void> {
    if (this.#isStopping) return;
    this.#isStopping = true;
    await Promise.all([...this.#children.values()].map(endGroup));
    this.#end({ kind: 'stopped' });
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the group is gone already, which is what was asked for.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      signalGroup(child, 'SIGKILL');
    }, graceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    signalGroup(child, 'SIGTERM');
  });
}
