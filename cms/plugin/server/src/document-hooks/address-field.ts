import { decisionKey, slugify, uniqueSlug } from '@cchc/shared/text';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Database } from '../repositories/database.ts';
import { uidFor } from '../repositories/read-documents.ts';

type Values = Readonly<Record<string, unknown>>;

interface AddressField {
  /** The field under which the public knows the document. */
  readonly field: string;
  /** Words of which an address is made when none was entered; null = never made. */
  readonly words: ((values: Values) => string) | null;
  /** Further fields that are fixed with it. */
  readonly alsoFixed?: readonly string[];
}

const word = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

const from =
  (...names: readonly string[]) =>
  (values: Values): string =>
    names
      .map((name) => word(values, name))
      .join(' ')
      .trim();

const decisionWords = (values: Values): string => {
  const parts = [word(values, 'number'), word(values, 'issuedDate'), word(values, 'issuerCode')] as const;
  try {
    return decisionKey(...parts);
  } catch {
    return '';
  }
};

const addressFields: Readonly<Record<string, AddressField>> = {
  article: { field: 'slug', words: from('title') },
  page: { field: 'slug', words: from('title') },
  unit: { field: 'code', words: null, alsoFixed: ['slug'] },
  field: { field: 'code', words: from('name') },
  category: { field: 'slug', words: from('name') },
  channel: { field: 'key', words: from('label') },
  'legal-document': { field: 'key', words: from('number') },
  plan: { field: 'key', words: from('title') },
  banner: { field: 'key', words: from('text') },
  activity: { field: 'key', words: from('title') },
  decision: { field: 'key', words: decisionWords },
  procedure: { field: 'code', words: null },
  quota: { field: 'key', words: from('title') },
  deadline: { field: 'key', words: from('title') },
  exemption: { field: 'key', words: from('unitCode', 'quotaKey', 'period') },
  closing: { field: 'key', words: from('quotaKey', 'period', 'round') },
};

/** Name of the field that is the public key of a type, or null when the documentId is. */
export const addressFieldOf = (singular: string): string | null => addressFields[singular]?.field ?? null;

const addressSchema = z.array(z.record(z.string(), z.unknown()));

async function takenAddresses(db: Database, singular: string, field: string, like: unknown, own: string | null) {
  // Whole rows hold whole texts; only what an index of the addresses holds is read.
  const rows: unknown = await db
    .query(uidFor(singular))
    .findMany({ where: { [field]: like }, select: ['documentId', field] });
  const others = addressSchema.parse(rows).filter((row) => row['documentId'] !== own);
  return new Set(others.map((row) => word(row, field)));
}

async function makeAddress(
  db: Database,
  singular: string,
  address: { readonly field: string; readonly words: string },
  own: string | null,
): Promise<string | null> {
  const start = slugify(address.words);
  if (start === '') return null;
  // Most titles are the first of their kind, and one look into the index says so, however many there are.
  const same = await takenAddresses(db, singular, address.field, start, own);
  if (!same.has(start)) return start;
  const numbered = await takenAddresses(db, singular, address.field, { $startsWith: `${start}-` }, own);
  return uniqueSlug(address.words, numbered.add(start));
}

function refuseMove(field: string, fixed: string): never {
  throw new errors.ApplicationError(
    `Không đổi được “${fixed}” vì đã công khai dưới tên này. Hãy giữ nguyên, hoặc gỡ và tạo mục mới.`,
    { code: 'E_KEY_FROZEN', path: field },
  );
}

/**
 * Fields to lay over the data of a write, so that a document has an address and keeps it once it was public.
 * `fixed` = the address under which it was first public, null before that.
 */
export async function settleAddress(
  db: Database,
  singular: string,
  write: {
    readonly action: string;
    readonly data: Values;
    readonly held: Values | null;
    readonly fixed: string | null;
    readonly documentId: string | null;
  },
): Promise<Record<string, unknown>> {
  const address = addressFields[singular];
  if (address === undefined) return {};
  const { field } = address;
  const given = word(write.data, field);
  const laid: Record<string, unknown> = {};
  if (write.action === 'clone') {
    const words = address.words?.({ ...write.held, ...write.data }) ?? '';
    if (given === '' && words !== '') laid[field] = await makeAddress(db, singular, { field, words }, null);
    return laid;
  }
  if (write.fixed !== null) {
    if (given !== '' && given !== write.fixed) refuseMove(field, write.fixed);
    if (Object.hasOwn(write.data, field)) laid[field] = write.fixed;
    for (const name of address.alsoFixed ?? []) {
      const heldValue = word(write.held ?? {}, name);
      const givenValue = word(write.data, name);
      if (heldValue !== '' && givenValue !== '' && givenValue !== heldValue) refuseMove(name, heldValue);
      if (Object.hasOwn(write.data, name) && heldValue !== '') laid[name] = heldValue;
    }
    return laid;
  }
  const isHeld = word(write.held ?? {}, field) !== '' && !Object.hasOwn(write.data, field);
  if (given === '' && !isHeld && address.words !== null) {
    const words = address.words({ ...write.held, ...write.data });
    const made = singular === 'decision' ? words : await makeAddress(db, singular, { field, words }, write.documentId);
    if (made !== null && made !== '') laid[field] = made;
  }
  if (singular === 'unit' && word(write.data, 'slug') === '' && word(write.held ?? {}, 'slug') === '') {
    const words = word({ ...write.held, ...write.data }, 'name');
    laid['slug'] = await makeAddress(db, 'unit', { field: 'slug', words }, write.documentId);
  }
  return laid;
}
