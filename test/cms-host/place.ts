import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';
import { type Ground, copyTemplate } from '../database/template.ts';
import { asking, databaseUrl, dropDatabase } from '../database/test-server.ts';
import { makeDataDir, removeDataDir, startHost } from './host-process.ts';

/** A data folder and its database: SQLite in the folder, or one on the server of TEST_DATABASE_URL. */
export interface Place {
  readonly dataDir: string;
  readonly isPostgres: boolean;
  /** What a process needs to work here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the database itself, while no CMS or beside one. */
  ask<T>(question: (database: Knex) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

function placeAt({ dataDir, database }: Ground): Place {
  const connection: Knex.Config =
    database === null
      ? { client: 'better-sqlite3', connection: { filename: path.join(dataDir, 'db.sqlite') }, useNullAsDefault: true }
      : { client: 'pg', connection: databaseUrl(database) };
  return {
    dataDir,
    isPostgres: database !== null,
    environment: {
      CCHC_DATA_DIR: dataDir,
      ...(database === null ? {} : { DATABASE_URL: databaseUrl(database) }),
    },
    ask: (question) => asking(connection, question),
    async remove() {
      removeDataDir(dataDir);
      if (database !== null) await dropDatabase(database);
    },
  };
}

/** What a first start is given for each beginning that places can be copied from. */
const beginnings = {
  /** Empty settings and the first accounts, under a clock that stands before those of the tests. */
  empty: { CCHC_EMPTY: '1', CCHC_NOW: '2026-03-01T09:00:00+07:00' },
  /** The sample of the default profile, under the real clock. */
  sample: { CCHC_EMPTY: '0', CCHC_SAMPLE_PICTURE_WIDTH: '160' },
} as const;

/** A place where a CMS was started once and ended. */
export async function copyPlace(beginning: keyof typeof beginnings): Promise<Place> {
  const prepare = async (ground: Ground): Promise<void> => {
    const host = await startHost(ground.dataDir, { ...placeAt(ground).environment, ...beginnings[beginning] });
    const exit = await host.settled();
    if (exit !== null) throw new Error(`The CMS did not start:\n${host.output()}`);
    await host.end();
  };
  return placeAt(await copyTemplate(`host-${beginning}`, makeDataDir(), prepare));
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
