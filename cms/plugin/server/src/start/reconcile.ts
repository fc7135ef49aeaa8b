import type { Core } from '@strapi/strapi';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import type { NewEvent } from '../ledger/append-rows.ts';
import { factsBySubject, noFacts } from '../presenters/subject-facts.ts';
import { typeDefinitions } from '../../../model/index.ts';
import { addressFieldOf } from '../document-hooks/address-field.ts';
import { payloadHash, textOfRow } from '../document-hooks/held-document.ts';
import { PRESENTER_VERSION } from '../presenters/presenter-version.ts';
import { readHeadsOfSources } from '../public-items/item-store.ts';
import type { PresentationFault } from '../public-items/present-sources.ts';
import { sources } from '../public-items/sources.ts';
import { type Transaction, inChunks } from '../repositories/database.ts';
import { readDocumentIds, readRows } from '../repositories/read-documents.ts';
import { readState, writePresenterVersion } from '../revision/state-store.ts';
import { type RevisionScope, inRevision } from '../writing/in-revision.ts';
import { rowSchema } from '../repositories/stored-row.ts';

export interface Reconciliation {
  /** Ledger rows written for what happened behind the plugin's back. */
  readonly events: number;
  /** Public items that had to be changed. */
  readonly changes: number;
  readonly faults: readonly PresentationFault[];
}

const systemEvent = {
  origin: 'system',
  actorRole: 'system',
  actorId: null,
  reasonCode: null,
  occurredAt: null,
} as const;

const lastKnown = new Set(['published', 'republished', 'withdrawn']);

/** Ledger rows for publications and withdrawals that no document middleware saw. */
async function missedEvents(strapi: Core.Strapi, trx: Transaction, singular: string): Promise<NewEvent[]> {
  const rows = (await readRows(strapi.db, singular, {}, { version: 'published' })).map((row) => rowSchema.parse(row));
  const facts = factsBySubject(await readRowsOfSubjects(trx, singular, null));
  const published = new Map(rows.map((row) => [row.documentId, row]));
  const address = addressFieldOf(singular);
  const events: NewEvent[] = [];
  for (const [documentId, row] of published) {
    const known = (facts.get(documentId) ?? noFacts).rows.findLast((event) => lastKnown.has(event.event));
    if (known !== undefined && known.event !== 'withdrawn') continue;
    events.push({
      ...systemEvent,
      event: known === undefined ? 'published' : 'republished',
      subjectType: singular,
      subjectId: documentId,
      subjectKey: address === null ? null : textOfRow(row, address),
      unitCode: textOfRow(row, 'unitCode'),
      subjectKind: textOfRow(row, 'kind'),
      payloadHash: payloadHash(row),
      reasonText: 'Found at start: written outside the plugin.',
    });
  }
  for (const [documentId, { rows: said }] of facts) {
    const known = said.findLast((event) => lastKnown.has(event.event));
    if (published.has(documentId) || known === undefined || known.event === 'withdrawn') continue;
    events.push({
      ...systemEvent,
      event: 'withdrawn',
      reasonCode: 'other',
      subjectType: singular,
      subjectId: documentId,
      subjectKey: known.subjectKey,
      unitCode: known.unitCode,
      subjectKind: known.subjectKind,
      payloadHash: null,
      reasonText: 'Found at start: removed outside the plugin.',
    });
  }
  return events;
}

const withDrafts = new Set(
  typeDefinitions.filter((definition) => definition.hasDraft).map((definition) => definition.singular),
);

async function reconcileSource(strapi: Core.Strapi, scope: RevisionScope, singular: string): Promise<Reconciliation> {
  const faults: PresentationFault[] = [];
  const events = withDrafts.has(singular) ? await missedEvents(strapi, scope.trx, singular) : [];
  const stored = await readHeadsOfSources(scope.trx, singular, null);
  const ids = [
    ...new Set([
      ...(await readDocumentIds(strapi.db, singular)),
      ...stored.map((item) => item.sourceId),
      ...events.map((event) => event.subjectId),
    ]),
  ];
  let changes = 0;
  // Events first and all at once: items are presented from them.
  const settled = await scope.settle({
    events,
    subjects: inChunks(ids, 400).map((chunk) => ({ singular, ids: chunk })),
    onFault: (found) => {
      faults.push(...found);
    },
  });
  changes += settled.changes;
  return { events: events.length, changes: Math.max(0, changes - events.length), faults };
}

/**
 * Finds what bypassed the plugin (a database tool, `strapi import`, an older presenter) and makes ledger and public
 * items say what the documents say. A document that does not fit keeps its last good items and is reported.
 */
export function reconcile(strapi: Core.Strapi): Promise<Reconciliation> {
  return inRevision(strapi, async (scope) => {
    let events = 0;
    let changes = 0;
    const faults: PresentationFault[] = [];
    for (const { singular } of sources) {
      const found = await reconcileSource(strapi, scope, singular);
      events += found.events;
      changes += found.changes;
      faults.push(...found.faults);
    }
    const state = await readState(scope.trx);
    if (state.presenterVersion !== PRESENTER_VERSION) await writePresenterVersion(scope.trx, PRESENTER_VERSION);
    return { events, changes, faults };
  });
}
