import type { Core } from '@strapi/strapi';

export type Database = Core.Strapi['db'];
/** A query builder bound to one transaction; its calls see and write only what belongs to it. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0] & object>[0]['trx'];

export const isPostgres = (db: Database): boolean => db.dialect.client === 'postgres';

/** Splits a list so that no statement passes the number of parameters that a database takes. */
export function inChunks<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size));
  return chunks;
}
