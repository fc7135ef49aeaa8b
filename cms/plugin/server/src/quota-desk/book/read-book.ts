import type { QuotaItem } from '@cchc/shared/contract';
import type { ItemFingerprint } from '@cchc/shared/quota';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Database, type Transaction, type TransactionScope, isPostgres } from '../../repositories/database.ts';
import { readConfiguration } from '../../configuration/read-configuration.ts';
import { type State, readState } from '../../revision/state-store.ts';
import { readFingerprintsAfter } from '../fingerprints/fingerprint-store.ts';
import { bookArticle, withPages } from './items-of-book.ts';
import type { BookItem, QuotaBook } from './quota-book.ts';
import { readRest } from './read-rest.ts';

const rowSchema = z.object({ key: z.string(), value: z.string().nullable() });

/** Our own bytes, written only after the contract let them through; read back without asking it again. */
const itemOfBytes = (json: string): QuotaItem => z.custom<QuotaItem>(isQuotaItem).parse(JSON.parse(json));
const isQuotaItem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'itemId' in value && 'events' in value && Array.isArray(value.events);

async function readArticleItems(trx: Transaction, revision: number): Promise<z.infer<typeof rowSchema>[]> {
  const rows: unknown = await trx('cchc_public_item')
    .select('item_key as key', 'value')
    .where({ item_type: 'quotaItem', source_type: 'article' })
    .andWhere('revision', '>', revision);
  return z.array(rowSchema).parse(rows);
}

/** A book with what the next reading starts from. Never changed once it is made. */
interface Reading {
  readonly book: QuotaBook;
  readonly articles: ReadonlyMap<string, BookItem>;
  readonly prints: ReadonlyMap<string, ItemFingerprint>;
  readonly lastPrint: number;
}

async function readOn(held: Reading | null, db: Database, trx: Transaction, siteUrl: string | null): Promise<Reading> {
  const state = await readState(trx);
  const base = held?.book.epoch === state.epoch ? held : null;
  const written = await readFingerprintsAfter(trx, base?.lastPrint ?? 0);
  if (base !== null && base.book.revision === state.revision && written.length === 0) return base;
  // A roll-back of the database may bring an earlier revision of the same epoch.
  const isForward = base !== null && base.book.revision <= state.revision;
  const articles = new Map(isForward ? base.articles : []);
  for (const { key, value } of await readArticleItems(trx, isForward ? base.book.revision : -1)) {
    if (value === null) articles.delete(key);
    else articles.set(key, bookArticle(itemOfBytes(value)));
  }
  const prints = new Map(base?.prints);
  for (const { itemId, fingerprint } of written) prints.set(itemId, fingerprint);
  const lastPrint = written.at(-1)?.id ?? base?.lastPrint ?? 0;
  return { book: bind(state, await readRest(db, trx), articles, prints, siteUrl), articles, prints, lastPrint };
}

function bind(
  state: State,
  { evidence, ...rest }: Awaited<ReturnType<typeof readRest>>,
  articles: ReadonlyMap<string, BookItem>,
  prints: ReadonlyMap<string, ItemFingerprint>,
  siteUrl: string | null,
): QuotaBook {
  const itemById = new Map(articles);
  for (const item of evidence.items) itemById.set(item.itemId, item);
  const fingerprints = withPages(prints, articles, siteUrl);
  for (const [itemId, fingerprint] of evidence.fingerprints) fingerprints.set(itemId, fingerprint);
  const { epoch, revision } = state;
  return { ...rest, epoch, revision, items: [...itemById.values()], itemById, fingerprints };
}

/**
 * The last book of one Strapi. What a revision changed is read when somebody asks for the first time after it: all
 * that the book says is written under the revision lock, and nothing of it without a revision but fingerprints,
 * which are numbered on their own.
 */
class Shelf {
  #last: Reading | null = null;
  readonly #siteUrl: string | null;

  constructor(siteUrl: string | null) {
    this.#siteUrl = siteUrl;
  }

  /** Reads within one transaction that sees one moment. */
  async read(db: Database, trx: Transaction): Promise<QuotaBook> {
    const reading = await readOn(this.#last, db, trx, this.#siteUrl);
    const last = this.#last?.book;
    // Of two readings side by side the later moment stays.
    if (last?.epoch !== reading.book.epoch || last.revision <= reading.book.revision) this.#last = reading;
    return reading.book;
  }
}

const shelves = new WeakMap<object, Shelf>();

function shelfOf(strapi: Core.Strapi): Shelf {
  const held = shelves.get(strapi);
  if (held !== undefined) return held;
  const made = new Shelf(readConfiguration(strapi).siteUrl);
  shelves.set(strapi, made);
  return made;
}

/** The book inside a transaction that holds the revision lock and has written nothing yet. */
export const readBookInside = (strapi: Core.Strapi, trx: Transaction): Promise<QuotaBook> =>
  shelfOf(strapi).read(strapi.db, trx);

/** The book as of now: whoever has just written finds it in there. */
export function readBook(strapi: Core.Strapi): Promise<QuotaBook> {
  const { db } = strapi;
  const read = db.transaction(async ({ trx }: TransactionScope) => {
    // Several tables as of one moment; SQLite's one connection sees one moment anyway.
    if (isPostgres(db)) await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return shelfOf(strapi).read(db, trx);
  });
  // Strapi types the outcome of an asynchronous callback as a promise of a promise.
  return read.then((book) => book);
}
