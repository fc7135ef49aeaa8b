import { type QuotaItem, articleKindSchema, canonicalJson, quotaItemSchema } from '@cchc/shared/contract';
import { startOfDay } from '@cchc/shared/period';
import { type ItemFingerprint, comparableTitle } from '@cchc/shared/quota';
import { z } from 'zod';
import type { LedgerRow } from '../../ledger/ledger-row.ts';
import { sha256 } from '../../ledger/sha256.ts';
import { presentEvidence } from '../../presenters/present-quota-item.ts';
import type { SubjectFacts } from '../../presenters/subject-facts.ts';
import { comparableAddress } from '../fingerprints/address-of-text.ts';
import type { BookItem } from './quota-book.ts';
import type { deskEvidenceRowSchema } from './stored-desk.ts';

const subjectSchema = quotaItemSchema.pick({ reformAreas: true, categories: true });

type EvidenceRow = z.infer<typeof deskEvidenceRowSchema>;

/** An item of the count that an article gave, with what leads to it. */
export const bookArticle = (item: QuotaItem): BookItem => ({ ...item, type: 'article', evidence: null });

const endOf = (rows: readonly LedgerRow[]): string | null =>
  rows.findLast(({ event }) => event === 'refused')?.occurredAt ?? null;

/**
 * Evidence as the count sees it: confirmed as the public does, declared as observed and so waiting, rejected as
 * refused (Q15). Null when it does not fit the contract.
 */
export function bookEvidence(row: EvidenceRow, facts: SubjectFacts): BookItem | null {
  const more = {
    type: 'evidence',
    title: row.title,
    slug: null,
    url: row.url,
    evidence: {
      state: row.state,
      privateFile: row.privateFile,
      outlet: row.outlet,
      issueNumber: row.issueNumber,
      version: sha256(canonicalJson(row)),
    },
  } as const;
  const confirmed = presentEvidence(row, facts);
  if (confirmed !== null) {
    const item = quotaItemSchema.safeParse(confirmed.value);
    return item.success ? { ...item.data, ...more } : null;
  }
  const kind = articleKindSchema.safeParse(row.kind);
  const appeared = z.iso.date().safeParse(row.appearedOn);
  if (!kind.success || !appeared.success) return null;
  const at = startOfDay(appeared.data);
  const refusedAt = row.state === 'rejected' ? (endOf(facts.rows) ?? at) : null;
  const { reformAreas, categories } = row;
  const subject = subjectSchema.safeParse({ reformAreas, categories });
  if (!subject.success) return null;
  return {
    itemId: row.documentId,
    unit: row.unitCode,
    kind: kind.data,
    where: 'elsewhere',
    ...subject.data,
    events: [
      { event: 'published', at, origin: 'observed', reasonCode: null },
      ...(refusedAt === null
        ? []
        : [{ event: 'refused', at: refusedAt, origin: 'observed', reasonCode: null } as const]),
    ],
    ...more,
  };
}

/** Fingerprints of articles with the addresses of their pages, which only the site's own address makes whole. */
export function withPages(
  prints: ReadonlyMap<string, ItemFingerprint>,
  articles: ReadonlyMap<string, BookItem>,
  siteUrl: string | null,
): Map<string, ItemFingerprint> {
  const site = comparableAddress(siteUrl);
  if (site === null) return new Map(prints);
  return new Map(
    Array.from(prints, ([itemId, print]) => {
      const slug = articles.get(itemId)?.slug ?? null;
      return [itemId, slug === null ? print : { ...print, page: `${site}/tin-tuc/${slug}` }];
    }),
  );
}

/** Evidence has no text here; its address tells it apart, and its title where it has none. */
export const fingerprintOfEvidence = (row: EvidenceRow): ItemFingerprint => ({
  words: 0,
  sketch: new Uint32Array(0),
  address: comparableAddress(row.url),
  page: null,
  title: comparableTitle(row.title),
});
