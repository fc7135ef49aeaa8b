import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Database = Core.Strapi['db'];
/** A query builder bound to one transaction; its calls see and write only what belongs to it. */
export type Transaction = Knex.Transaction;

/** What Strapi gives to the callback of a transaction. */
export interface TransactionScope {
  readonly trx: Transaction;
  /** Runs after the commit, and never before. */
  readonly onCommit: (callback: () => void) => void;
}

export const isPostgres = (db: Database): boolean => db.dialect.client === 'postgres';

/** Splits a list so that no statement passes the number of parameters that a database takes. */
export function inChunks<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size));
  return chunks;
}
