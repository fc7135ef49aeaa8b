import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

interface ProcessFacts {
  readonly parent: number;
  readonly kilobytes: number;
}

function readProcess(pid: string): ProcessFacts | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const numberOf = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0');
    return { parent: numberOf('PPid'), kilobytes: numberOf('VmRSS') };
  } catch {
    // The process ended between the listing and the reading.
    return null;
  }
}

/** Every process that runs now, by its number. */
function readProcesses(): ReadonlyMap<number, ProcessFacts> {
  const processes = new Map<number, ProcessFacts>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const facts = readProcess(pid);
    if (facts !== null) processes.set(Number(pid), facts);
  }
  return processes;
}

/** Resident memory in MB of a process and of what it started, as far as `counts` takes it. */
export function memoryOfTree(root: number, counts: (pid: number) => boolean = () => true): number {
  const processes = readProcesses();
  const isInside = (pid: number): boolean =>
    pid === root || (processes.has(pid) && isInside(processes.get(pid)?.parent ?? 0));
  let kilobytes = 0;
  for (const [pid, facts] of processes) if (isInside(pid) && counts(pid)) kilobytes += facts.kilobytes;
  return kilobytes / 1024;
}

const sampleMs = 100;

/** Runs a program to its end and tells how long it took and how much memory its tree held at most. */
export function measureProgram(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly seconds: number; readonly peakMb: number }> {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command;
    const started = performance.now();
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let peakMb = 0;
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    const sampling = setInterval(() => {
      if (child.pid !== undefined) peakMb = Math.max(peakMb, memoryOfTree(child.pid));
    }, sampleMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peakMb });
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}: ${complaint}`));
    });
  });
}
