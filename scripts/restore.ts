import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { type Manifest, manifestName, manifestSchema } from './archive/manifest.ts';
import { runPostgres } from './archive/postgres-programs.ts';
import { unpackTar } from './archive/tar-reader.ts';
import type { ArchivedFile } from './archive/tar-writer.ts';
import { isCmsRunning } from './cms-access/with-cms.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { portalOn } from './hold-data-folder.ts';
import { type Settings, readSettings } from './settings.ts';

const usage = 'Use: npm run restore -- --in <f.tar> [--force]';

function readArguments(): { readonly input: string; readonly isForced: boolean } {
  let values: { in?: string | undefined; force?: boolean | undefined };
  try {
    ({ values } = parseArgs({ options: { in: { type: 'string' }, force: { type: 'boolean' } } }));
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  if (values.in === undefined) throw new CommandFailure('usage', 'E_USAGE', usage);
  const input = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), values.in);
  if (!existsSync(input)) throw new CommandFailure('refused', 'E_NO_FILE', `${input} does not exist.`, { path: input });
  if (!statSync(input).isFile()) {
    throw new CommandFailure('refused', 'E_NO_FILE', `${input} is no file. Name the backup itself.`, { path: input });
  }
  return { input, isForced: values.force === true };
}

function readManifest(file: string): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function checkManifest(folder: string, found: readonly ArchivedFile[], input: string): Manifest {
  const broken = (why: string): CommandFailure =>
    new CommandFailure('refused', 'E_BACKUP_BROKEN', `${input}: ${why} Use another backup; nothing was changed.`, {
      path: input,
    });
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) throw broken('It is no backup of this project.');
  const manifest = readManifest(file);
  if (manifest === null) throw broken('Its list of files cannot be read.');
  const digests = new Map(found.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of manifest.files) {
    if (digests.get(name) !== sha256) throw broken(`The file ${name} is damaged.`);
  }
  return manifest;
}

const psql = (url: string, statement: string): string =>
  runPostgres('psql', url, [
    '--no-psqlrc',
    '--tuples-only',
    '--no-align',
    '--set=ON_ERROR_STOP=1',
    `--command=${statement}`,
  ]);

function holdsData(settings: Settings): boolean {
  if (settings.databaseUrl === undefined) return existsSync(path.join(settings.dataDir, 'db.sqlite'));
  const tables = psql(
    settings.databaseUrl,
    `select count(*) from information_schema.tables where table_schema = 'public'`,
  );
  return Number(tables.trim()) > 0;
}

/** Puts the database in place. Its revisions are counted anew, so that no reader takes them for those it knows. */
function restoreDatabase(settings: Settings, folder: string): void {
  const epoch = randomUUID();
  if (settings.databaseUrl !== undefined) {
    runPostgres('pg_restore', settings.databaseUrl, [
      '--clean',
      '--if-exists',
      '--no-owner',
      '--single-transaction',
      path.join(folder, 'database.dump'),
    ]);
    psql(settings.databaseUrl, `update cchc_state set epoch = '${epoch}'`);
    return;
  }
  const source = path.join(folder, 'db.sqlite');
  const database = new DatabaseSync(source);
  try {
    database.prepare('update cchc_state set epoch = ?').run(epoch);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
  const target = path.join(settings.dataDir, 'db.sqlite');
  for (const end of ['-wal', '-shm']) rmSync(`${target}${end}`, { force: true });
  renameSync(source, target);
}

/** Brings a backup back. Everything is checked before the first byte of the data folder changes. */
await runCommand(async () => {
  const { input, isForced } = readArguments();
  const settings = readSettings();
  if (portalOn(settings.dataDir) !== null || (await isCmsRunning(settings))) {
    throw new CommandFailure('environment', 'E_CMS_RUNNING', 'The CMS is running. End the portal, then restore.');
  }
  if (!isForced && holdsData(settings)) {
    throw new CommandFailure(
      'refused',
      'E_DATA_EXISTS',
      `There is data already in ${settings.databaseUrl === undefined ? settings.dataDir : 'the database'}. Back it up, then add --force to replace it.`,
    );
  }
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const staging = mkdtempSync(path.join(settings.dataDir, '.restore-'));
  try {
    console.error('Checking the backup …');
    const manifest = checkManifest(staging, unpackTar(input, staging), input);
    const wanted = settings.databaseUrl === undefined ? 'sqlite' : 'postgres';
    if (manifest.database !== wanted) {
      throw new CommandFailure(
        'refused',
        'E_BACKUP_DATABASE',
        `The backup holds a ${manifest.database} database, and DATABASE_URL says ${wanted}. Set or unset DATABASE_URL.`,
        { path: 'DATABASE_URL' },
      );
    }
    // What is brought back was finished; an interrupted first start of before must not clear it.
    rmSync(path.join(settings.dataDir, '.first-start'), { force: true });
    restoreDatabase(settings, staging);
    for (const name of ['media', 'private', 'public/uploads', 'secrets.json', 'site-token']) {
      const target = path.join(settings.dataDir, name);
      const source = path.join(staging, name);
      if (!existsSync(source)) continue;
      rmSync(target, { recursive: true, force: true });
      mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
      renameSync(source, target);
    }
    console.log(`Restored the backup of ${manifest.madeAt}: ${manifest.files.length} files, under a new epoch.`);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
});
