import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDatabase, isPostgresTested } from './test-server.ts';

/** A data folder and, on PostgreSQL, the name of its database. */
export interface Ground {
  readonly dataDir: string;
  readonly database: string | null;
}

/** Folder of the templates of this run; set by `remove-templates.ts`, which clears it away at the end. */
export const templatesFolder = 'CCHC_TEST_TEMPLATES';
/** Beside each template: the name of its database, so that it can be dropped. */
export const databaseNote = 'database';

const prepared = new Map<string, Promise<Ground>>();

async function prepareOnce(name: string, prepare: (ground: Ground) => Promise<void>): Promise<Ground> {
  const root = process.env[templatesFolder];
  if (root === undefined) throw new Error(`${templatesFolder} is not set; the setup of the suite did not run.`);
  const dataDir = path.join(root, name, 'data');
  mkdirSync(dataDir, { recursive: true });
  const database = isPostgresTested() ? await createDatabase() : null;
  writeFileSync(path.join(root, name, databaseNote), database ?? '');
  await prepare({ dataDir, database });
  return { dataDir, database };
}

/**
 * Fills a data folder, and the database that belongs to it, with a copy of what `prepare` leaves behind. `prepare`
 * runs once for each name: to make all tables, or to write a sample, costs many times as much as to copy them.
 */
export async function copyTemplate(
  name: string,
  dataDir: string,
  prepare: (ground: Ground) => Promise<void>,
): Promise<Ground> {
  const template = prepared.get(name) ?? prepareOnce(name, prepare);
  prepared.set(name, template);
  const { dataDir: held, database: source } = await template;
  cpSync(held, dataDir, { recursive: true });
  return { dataDir, database: source === null ? null : await createDatabase(source) };
}
