import { type CountedEvent, type EventOrigin, countedEventSchema } from '@cchc/shared/contract';
import { startOfDay } from '@cchc/shared/period';
import type { LedgerRow, Origin } from '../ledger/ledger-row.ts';
import type { StoredArticle } from '../repositories/stored-article.ts';
import type { StoredEvidence } from '../repositories/stored-catalogue.ts';
import { type Candidate, tidy } from './presented-item.ts';
import type { SubjectFacts } from './subject-facts.ts';

const origins: Readonly<Record<Origin, EventOrigin>> = {
  cms: 'observed',
  api: 'observed',
  system: 'observed',
  sample: 'observed',
  attested: 'attested',
  scheduled: 'scheduled',
  import: 'imported',
};

/** Events that the count reads. An attested submission counts as a submission. */
function countedEvent(row: LedgerRow): CountedEvent | null {
  const parsed = countedEventSchema.safeParse(row.event);
  return parsed.success ? parsed.data : null;
}

function presentEvents(rows: readonly LedgerRow[]) {
  return rows.flatMap((row) => {
    const event = countedEvent(row);
    return event === null
      ? []
      : [{ event, at: row.occurredAt, origin: origins[row.origin], reasonCode: row.reasonCode }];
  });
}

/** What an item is about, as far as quotas ask. */
export interface CountedSubject {
  readonly reformAreas: readonly string[];
  readonly categories: readonly string[];
}

/**
 * What the count may know of an article, from its first counted event on, whatever becomes of it.
 * `held` is the published row, else the draft, else null when the document is gone: then the ledger answers, and
 * `lastKnown` for what it was about.
 * Title and address only while it is published.
 */
export function presentArticleCount(
  documentId: string,
  held: StoredArticle | null,
  isPublished: boolean,
  facts: SubjectFacts,
  lastKnown: CountedSubject = { reformAreas: [], categories: [] },
): Candidate | null {
  const events = presentEvents(facts.rows);
  const last = facts.rows.findLast((row) => row.unitCode !== null);
  if (events.length === 0) return null;
  // What belonged to the sample leaves the count with the sample; the ledger alone keeps saying that it was there.
  if (held === null && facts.rows[0]?.origin === 'sample') return null;
  const unit = held?.unitCode ?? last?.unitCode ?? '';
  if (unit === '') return null;
  return {
    type: 'quotaItem',
    value: tidy({
      itemId: documentId,
      unit,
      kind: held?.kind ?? last?.subjectKind ?? 'article',
      reformAreas: [...new Set((held ?? lastKnown).reformAreas)],
      categories: [...new Set((held ?? lastKnown).categories)],
      where: 'here',
      url: null,
      title: isPublished ? (held?.title ?? null) : null,
      slug: isPublished ? (held?.slug ?? null) : null,
      events,
    }),
  };
}

/** A confirmed appearance elsewhere; it counts on the day on which it appeared. */
export function presentEvidence(evidence: StoredEvidence, facts: SubjectFacts): Candidate | null {
  if (evidence.state !== 'confirmed') return null;
  return {
    type: 'quotaItem',
    value: tidy({
      itemId: evidence.documentId,
      unit: evidence.unitCode,
      kind: evidence.kind,
      reformAreas: [...new Set(evidence.reformAreas)],
      categories: [...new Set(evidence.categories)],
      where: 'elsewhere',
      url: evidence.url,
      title: evidence.title,
      slug: null,
      events: [
        { event: 'published', at: startOfDay(evidence.appearedOn), origin: 'attested', reasonCode: null },
        ...presentEvents(facts.rows.filter((row) => row.event === 'ruled_in' || row.event === 'ruled_out')),
      ],
    }),
  };
}
