import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, backup } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { type Manifest, manifestName } from './archive/manifest.ts';
import { runPostgres } from './archive/postgres-programs.ts';
import { type ArchivedFile, TarWriter } from './archive/tar-writer.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { type Settings, readSettings } from './settings.ts';

const usage = 'Use: npm run backup -- --out <f.tar>';

function readOut(): string {
  let out: string | undefined;
  try {
    ({ out } = parseArgs({ options: { out: { type: 'string' } } }).values);
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  if (out === undefined) throw new CommandFailure('usage', 'E_USAGE', usage);
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), out);
}

function* filesBelow(root: string, folder: string): Generator<string> {
  const full = path.join(root, folder);
  if (!existsSync(full)) return;
  for (const entry of readdirSync(full, { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, name);
    // Files that begin with a dot are being written.
    else if (entry.isFile() && !entry.name.startsWith('.')) yield name;
  }
}

/** A copy of the database as of one moment, while others go on writing. */
async function dumpDatabase(settings: Settings, folder: string): Promise<{ name: string; file: string }> {
  if (settings.databaseUrl !== undefined) {
    const file = path.join(folder, 'database.dump');
    runPostgres('pg_dump', settings.databaseUrl, ['--format=custom', '--no-owner', `--file=${file}`]);
    return { name: 'database.dump', file };
  }
  const source = path.join(settings.dataDir, 'db.sqlite');
  if (!existsSync(source)) {
    throw new CommandFailure(
      'environment',
      'E_NO_DATA',
      `There is no database in ${settings.dataDir}. Nothing to back up.`,
      {
        path: 'CCHC_DATA_DIR',
      },
    );
  }
  const file = path.join(folder, 'db.sqlite');
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    await backup(database, file);
  } finally {
    database.close();
  }
  return { name: 'db.sqlite', file };
}

/** Writes database, media, internal files and secrets into one archive with the digest of each. */
await runCommand(async () => {
  const out = readOut();
  if (existsSync(out)) {
    throw new CommandFailure('refused', 'E_FILE_EXISTS', `${out} exists already. Give the backup another name.`, {
      path: out,
    });
  }
  const settings = readSettings();
  mkdirSync(path.dirname(out), { recursive: true });
  const work = mkdtempSync(path.join(path.dirname(out), '.backup-'));
  try {
    console.error('Copying the database …');
    // The database first: files are never changed, so what it names is there after it, but for a file that somebody
    // deleted meanwhile.
    const database = await dumpDatabase(settings, work);
    const draft = path.join(work, 'archive.tar');
    const archive = new TarWriter(draft);
    const files: ArchivedFile[] = [];
    const add = (name: string, file: string): ArchivedFile | null => {
      const added = archive.addFile(name, file);
      if (added !== null) files.push(added);
      return added;
    };
    if (add(database.name, database.file) === null) throw new Error(`${database.file} vanished.`);
    for (const name of ['secrets.json', 'site-token']) add(name, path.join(settings.dataDir, name));
    for (const folder of ['media', 'private', 'public/uploads']) {
      for (const name of filesBelow(settings.dataDir, folder)) {
        add(name, path.join(settings.dataDir, name));
        if (files.length % 500 === 0) console.error(`${files.length} files …`);
      }
    }
    const manifest: Manifest = {
      format: 'cchc-backup-1',
      madeAt: new Date().toISOString(),
      database: settings.databaseUrl === undefined ? 'sqlite' : 'postgres',
      files,
    };
    archive.addBytes(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
    archive.close();
    renameSync(draft, out);
    console.log(
      `Wrote ${out}: ${files.length} files. It holds secrets and internal files; keep it where only you read it.`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
