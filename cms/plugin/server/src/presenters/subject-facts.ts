import type { Instant, ReasonCode } from '@cchc/shared/contract';
import type { LedgerRow } from '../ledger/ledger-row.ts';
import { standingRows } from '../ledger/standing-rows.ts';

/** What the ledger knows of one document. */
export interface SubjectFacts {
  /** First publication; null = never published. It never moves. */
  readonly firstPublishedAt: Instant | null;
  /** Latest publication. */
  readonly updatedAt: Instant | null;
  /** Public key at the first publication, frozen from then on. */
  readonly firstKey: string | null;
  /** What stands of what the ledger says: a date that was entered from evidence and taken back is left out. */
  readonly rows: readonly LedgerRow[];
}

/** Reads the facts out of the rows of one document, given in the order of the chain. */
export function subjectFacts(all: readonly LedgerRow[]): SubjectFacts {
  const rows = standingRows(all);
  const publications = rows.filter((row) => row.event === 'published' || row.event === 'republished');
  const first = publications.find((row) => row.event === 'published') ?? publications[0];
  // An entry on the record with its own date keeps its place; the latest entry is the latest publication. A date
  // entered from evidence changes nothing of what stands on the site.
  const last = publications.findLast((row) => row.origin !== 'attested') ?? publications.at(-1);
  return {
    firstPublishedAt: first?.occurredAt ?? null,
    updatedAt: last?.occurredAt ?? null,
    firstKey: first?.subjectKey ?? null,
    rows,
  };
}

/** Facts of every subject among `rows`, by document. */
export function factsBySubject(rows: readonly LedgerRow[]): Map<string, SubjectFacts> {
  const grouped = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const held = grouped.get(row.subjectId);
    if (held === undefined) grouped.set(row.subjectId, [row]);
    else held.push(row);
  }
  return new Map([...grouped].map(([id, group]) => [id, subjectFacts(group)]));
}

export const noFacts: SubjectFacts = { firstPublishedAt: null, updatedAt: null, firstKey: null, rows: [] };

/** A first publication that comes now: the contract wants a moment although the ledger has none yet. */
export const factsOfFirst = (now: Instant): SubjectFacts => ({ ...noFacts, firstPublishedAt: now, updatedAt: now });

/** Reason of the latest withdrawal, for the tombstone. */
export function withdrawalReason(facts: SubjectFacts): ReasonCode {
  const row = facts.rows.findLast(
    (candidate) => candidate.event === 'withdrawn' || candidate.event === 'unit_withdrawn',
  );
  return row?.reasonCode ?? 'other';
}
