import { randomUUID } from 'node:crypto';
import knex, { type Knex } from 'knex';

/** Address of the PostgreSQL server of the tests; null = SQLite. */
const serverUrl = (): string | null => {
  const given = process.env['TEST_DATABASE_URL'];
  return given === undefined || given === '' ? null : given;
};

export const isPostgresTested = (): boolean => serverUrl() !== null;

/** Asks a database and lets go of it. */
export async function asking<T>(options: Knex.Config, question: (database: Knex) => Promise<T>): Promise<T> {
  const database = knex(options);
  try {
    return await question(database);
  } finally {
    await database.destroy();
  }
}

const onServer = (statement: string): Promise<unknown> =>
  asking({ client: 'pg', connection: serverUrl() ?? '' }, (database) => database.raw(statement));

export function databaseUrl(name: string): string {
  const url = new URL(serverUrl() ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes a database, empty or a copy of another that nobody is connected to. Returns its name. */
export async function createDatabase(source: string | null = null): Promise<string> {
  const name = `cchc_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}${source === null ? '' : ` TEMPLATE ${source}`}`);
  return name;
}

export async function dropDatabase(name: string): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
