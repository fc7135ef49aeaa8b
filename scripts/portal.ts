import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailure } from './failure.ts';
import { type Settings, projectRoot, readEnvFile } from './settings.ts';
import type { Part } from './supervise.ts';

export const profileNames = ['khanh-hoa', 'hai-duong', 'hai-phong', 'kon-tum', 'hong-ngu'] as const;
export type ProfileName = (typeof profileNames)[number];

export interface StartOptions {
  /** Null = the database's own, or the default on the first start. */
  readonly profile: ProfileName | null;
  readonly isEmpty: boolean;
}

/** Reads `--profile <name>` and `--empty`. */
export function readStartOptions(args: readonly string[]): StartOptions {
  let values: { profile?: string | undefined; empty?: boolean | undefined };
  try {
    ({ values } = parseArgs({ args: [...args], options: { profile: { type: 'string' }, empty: { type: 'boolean' } } }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure('usage', 'E_USAGE', `${reason} Use: npm start [-- --profile <name>] [--empty]`);
  }
  const profile = profileNames.find((name) => name === values.profile);
  if (values.profile !== undefined && profile === undefined) {
    throw new CommandFailure(
      'usage',
      'E_PROFILE',
      `There is no profile ${JSON.stringify(values.profile)}. Profiles: ${profileNames.join(', ')}.`,
      {
        path: '--profile',
      },
    );
  }
  return { profile: profile ?? null, isEmpty: values.empty ?? false };
}

const neededBytes = 300_000_000;

/** Makes sure that the data folder can be written and has room. */
export function checkDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new CommandFailure(
      'environment',
      'E_DATA_DIR',
      `The data folder ${dataDir} cannot be written. Give this user the right to write there, or set CCHC_DATA_DIR to another folder.`,
      {
        path: 'CCHC_DATA_DIR',
      },
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < neededBytes) {
    throw new CommandFailure(
      'environment',
      'E_DISK_FULL',
      `Less than 300 MB are free on the disk of ${dataDir}. Free some room and start again; nothing was changed.`,
      {
        path: 'CCHC_DATA_DIR',
      },
    );
  }
}

/** Makes sure that nobody listens on a port yet. */
export async function checkPort(port: number, setting: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new CommandFailure(
          'environment',
          error.code === 'EADDRINUSE' ? 'E_PORT_IN_USE' : 'E_PORT',
          error.code === 'EADDRINUSE'
            ? `Port ${port} is already in use, perhaps by an earlier start. End that program, or set ${setting} to a free port.`
            : `Port ${port} cannot be used: ${error.message}. Set ${setting} to another port.`,
          { path: setting },
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

const node = (...args: string[]): readonly [string, ...string[]] => [
  'node',
  '--disable-warning=ExperimentalWarning',
  ...args,
];

/**
 * How the C library keeps memory for the CMS. By itself it opens an arena for every thread that encodes pictures and
 * gives little of them back: after the first start, which draws the sample, 400 MB stayed taken for good. With two
 * arenas, large blocks mapped apart and the rest handed back early, encoding takes the same time.
 */
const cmsAllocator = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(128 * 1024),
} as const;

/** What is young goes before the heap grows around it: the file of a large import would stay twice its size. */
export const cmsHeap: readonly string[] = ['--max-semi-space-size=8'];

/** What stands for the allocator in the environment of a CMS process, unless whoever starts it decided already. */
export const cmsAllocatorEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cmsAllocator).filter(([name]) => process.env[name] === undefined));

/** The three parts of the portal and the environment each is given. */
export function portalParts(
  settings: Settings,
  options: StartOptions,
): { cms: Part; publisher: Part; siteServer: Part } {
  const written = Object.entries(readEnvFile()).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const environment: Record<string, string> = {
    // What stands in .env holds for every part; the process's own environment wins, as everywhere.
    ...Object.fromEntries(written.filter(([name]) => process.env[name] === undefined)),
    CCHC_DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.cmsPort),
    SITE_PORT: String(settings.sitePort),
    SITE_URL: settings.siteUrl,
    ...(options.profile === null ? {} : { CCHC_PROFILE: options.profile }),
    ...(options.isEmpty ? { CCHC_EMPTY: '1' } : {}),
    ...(settings.databaseUrl === undefined ? {} : { DATABASE_URL: settings.databaseUrl }),
    ...(settings.now === undefined ? {} : { CCHC_NOW: settings.now }),
  };
  return {
    cms: {
      name: 'cms',
      command: node(...cmsHeap, path.join(projectRoot, 'cms', 'start.cjs')),
      cwd: path.join(projectRoot, 'cms'),
      environment: { ...cmsAllocatorEnvironment(), ...environment },
    },
    publisher: {
      name: 'publisher',
      command: node(path.join(projectRoot, 'site', 'publisher', 'main.ts')),
      cwd: projectRoot,
      environment,
    },
    siteServer: {
      name: 'site',
      command: node(path.join(projectRoot, 'site', 'server', 'main.ts')),
      cwd: projectRoot,
      environment,
    },
  };
}

export const hasRelease = (dataDir: string): boolean =>
  existsSync(path.join(dataDir, 'releases', 'current', 'release.json'));

/** Whether an address answers 200 within two seconds. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' });
    await response.body?.cancel();
    return response.status === 200 || response.status === 204;
  } catch {
    return false;
  }
}

/** Number of sample or real accounts written for the first sign-in, or null once the file was removed. */
export function accountsFile(dataDir: string): string | null {
  const file = path.join(dataDir, 'accounts.json');
  return existsSync(file) && readFileSync(file, 'utf8').trim() !== '' ? file : null;
}
