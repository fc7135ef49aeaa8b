import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../failure.ts';

/** Finds a program of PostgreSQL: on PATH, else where Debian puts it, newest first. */
function findProgram(name: string): string {
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = [...onPath, ...versions.map((version) => path.join(root, version, 'bin', name))].find(existsSync);
  if (found !== undefined) return found;
  throw new CommandFailure(
    'environment',
    'E_POSTGRES_TOOLS',
    `${name} is missing. Install it with: apt-get install postgresql-client`,
  );
}

/**
 * Runs a program of PostgreSQL on a database to its end and returns what it printed. The password goes by the
 * environment: everybody on the machine can read command lines.
 */
export function runPostgres(name: 'pg_dump' | 'pg_restore' | 'psql', url: string, args: readonly string[]): string {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  const result = spawnSync(findProgram(name), [...args, `--dbname=${address.href}`], {
    encoding: 'utf8',
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
  });
  if (result.status === 0) return result.stdout;
  throw new CommandFailure(
    'environment',
    'E_DATABASE',
    `${name} failed: ${result.stderr.trim().split('\n').slice(-3).join(' ')}`,
    {
      path: 'DATABASE_URL',
    },
  );
}
