import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';
import { makeDataDir, removeDataDir } from './host-process.ts';

/** A data folder and an empty database: SQLite in the folder, or a new one on the server of TEST_DATABASE_URL. */
export interface Place {
  readonly dataDir: string;
  readonly isPostgres: boolean;
  /** What a process needs to work here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the database itself, while no CMS or beside one. */
  ask<T>(question: (database: Knex) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

const serverUrl = (): string | null => {
  const given = process.env['TEST_DATABASE_URL'];
  return given === undefined || given === '' ? null : given;
};

async function using<T>(options: Knex.Config, question: (database: Knex) => Promise<T>): Promise<T> {
  const database = knex(options);
  try {
    return await question(database);
  } finally {
    await database.destroy();
  }
}

export async function makePlace(): Promise<Place> {
  const dataDir = makeDataDir();
  const server = serverUrl();
  if (server === null) {
    const connection = { filename: path.join(dataDir, 'db.sqlite') };
    return {
      dataDir,
      isPostgres: false,
      environment: { CCHC_DATA_DIR: dataDir },
      ask: (question) => using({ client: 'better-sqlite3', connection, useNullAsDefault: true }, question),
      remove: () => {
        removeDataDir(dataDir);
        return Promise.resolve();
      },
    };
  }
  const name = `cchc_${randomUUID().replaceAll('-', '')}`;
  await using({ client: 'pg', connection: server }, (database) => database.raw(`CREATE DATABASE ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    dataDir,
    isPostgres: true,
    environment: { CCHC_DATA_DIR: dataDir, DATABASE_URL: url.href },
    ask: (question) => using({ client: 'pg', connection: url.href }, question),
    remove: async () => {
      removeDataDir(dataDir);
      await using({ client: 'pg', connection: server }, (database) =>
        database.raw(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

const namesSchema = z.array(z.object({ name: z.string() }));
const countSchema = z.object({ count: z.coerce.number() });

/** Every table of the plugin with the number of its rows. */
export function countRows(place: Place): Promise<Readonly<Record<string, number>>> {
  return place.ask(async (database) => {
    const tables: unknown = place.isPostgres
      ? await database('information_schema.tables')
          .where('table_schema', 'public')
          .whereLike('table_name', 'cchc%')
          .select('table_name as name')
          .orderBy('table_name')
      : await database('sqlite_master')
          .where('type', 'table')
          .where('name', 'like', 'cchc%')
          .select('name')
          .orderBy('name');
    const counts: Record<string, number> = {};
    for (const { name } of namesSchema.parse(tables)) {
      const row: unknown = await database(name).count('* as count').first();
      counts[name] = countSchema.parse(row).count;
    }
    return counts;
  });
}

/** A copy of the compiled host app, to be set wrong. Removed with its folder. */
export function copyHost(): { readonly appDir: string; readonly change: Change; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-app-'));
  const appDir = path.join(folder, 'cms');
  mkdirSync(path.join(appDir, 'dist'), { recursive: true });
  for (const name of ['package.json', 'start.cjs', 'favicon.png', 'dist/config', 'dist/src']) {
    cpSync(path.join(projectRoot, 'cms', name), path.join(appDir, name), { recursive: true });
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    appDir,
    change(file, from, to) {
      const place = path.join(appDir, 'dist', file);
      const text = readFileSync(place, 'utf8');
      if (!text.includes(from)) throw new Error(`Expected ${JSON.stringify(from)} in ${file}.`);
      writeFileSync(place, text.replace(from, to));
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
type Change = (file: string, from: string, to: string) => void;
