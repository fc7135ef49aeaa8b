import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import type { NewEvent } from '../ledger/append-rows.ts';
import { factsBySubject, noFacts } from '../presenters/subject-facts.ts';
import { typeDefinitions } from '../../../model/index.ts';
import { addressFieldOf } from '../document-hooks/address-field.ts';
import { textOfRow } from '../document-hooks/held-document.ts';
import { PRESENTER_VERSION } from '../presenters/presenter-version.ts';
import { readHeadsOfSources } from '../public-items/item-store.ts';
import type { PresentationFault } from '../public-items/present-sources.ts';
import { sources } from '../public-items/sources.ts';
import { type Transaction, inChunks } from '../repositories/database.ts';
import { readDocumentIds, uidFor } from '../repositories/read-documents.ts';
import { readState, writePresenterVersion } from '../revision/state-store.ts';
import { type RevisionScope, type Settlement, inRevision } from '../writing/in-revision.ts';
import { rowSchema } from '../repositories/stored-row.ts';
import { type Pace, steadyPace } from './pace.ts';

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

/** Published rows of a type with no more than events need. */
async function readPublished(strapi: Core.Strapi, singular: string, address: string | null) {
  const fields = typeDefinitions.find((definition) => definition.singular === singular)?.fields ?? {};
  const named = [address, 'unitCode', 'kind'].filter((name) => name !== null && fields[name] !== undefined);
  const rows: unknown = await strapi.db
    .query(uidFor(singular))
    .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id', 'documentId', 'publishedAt', ...named] });
  return z.array(rowSchema).parse(rows);
}

/** Ledger rows for publications and withdrawals that no document middleware saw. */
async function missedEvents(strapi: Core.Strapi, trx: Transaction, singular: string): Promise<NewEvent[]> {
  const address = addressFieldOf(singular);
  const rows = await readPublished(strapi, singular, address);
  const facts = factsBySubject(await readRowsOfSubjects(trx, singular, null));
  const published = new Map(rows.map((row) => [row.documentId, row]));
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
      payloadHash: null,
      reasonText: 'Hệ thống thấy khi khởi động: mục này đã được ghi ngoài phần mềm.',
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
      reasonText: 'Hệ thống thấy khi khởi động: mục này đã bị gỡ ngoài phần mềm.',
    });
  }
  return events;
}

const withDrafts = new Set(
  typeDefinitions.filter((definition) => definition.hasDraft).map((definition) => definition.singular),
);

/** Documents looked at in one transaction: short enough that an editor who publishes meanwhile hardly waits. */
const step = 40;

/** Writes the missed events of one type. Items are presented from them, so they come first. */
async function recordMissed(strapi: Core.Strapi, singular: string, report: Report): Promise<string[]> {
  return inRevision(strapi, async (scope) => {
    const events = withDrafts.has(singular) ? await missedEvents(strapi, scope.trx, singular) : [];
    if (events.length > 0) await settleAndReport(scope, { events, subjects: [{ singular, ids: [] }] }, report);
    report.events += events.length;
    const stored = await readHeadsOfSources(scope.trx, singular, null);
    const ids = [...(await readDocumentIds(strapi.db, singular)), ...stored.map((item) => item.sourceId)];
    return [...new Set([...ids, ...events.map((event) => event.subjectId)])];
  });
}

interface Report {
  events: number;
  changes: number;
  readonly faults: PresentationFault[];
}

async function settleAndReport(
  scope: RevisionScope,
  settlement: Pick<Settlement, 'events' | 'subjects'>,
  report: Report,
): Promise<void> {
  const settled = await scope.settle({
    ...settlement,
    onFault: (found) => {
      report.faults.push(...found);
    },
  });
  report.changes += Math.max(0, settled.changes - settlement.events.length);
}

/**
 * Finds what bypassed the plugin (a database tool, `strapi import`, an older presenter) and makes ledger and public
 * items say what the documents say. A document that does not fit keeps its last good items and is reported.
 * Each step is a transaction of its own, and `pace` says how it goes on after one; what was not reached is looked at
 * by the next start.
 */
export async function reconcile(strapi: Core.Strapi, pace: Pace = steadyPace): Promise<Reconciliation> {
  const report: Report = { events: 0, changes: 0, faults: [] };
  for (const { singular } of sources) {
    if (!pace.isWanted()) return report;
    const ids = await recordMissed(strapi, singular, report);
    for (const chunk of inChunks(ids, step)) {
      if (!pace.isWanted()) return report;
      const started = performance.now();
      await inRevision(strapi, (scope) =>
        settleAndReport(scope, { events: [], subjects: [{ singular, ids: chunk }] }, report),
      );
      await pace.rest(performance.now() - started);
    }
  }
  await inRevision(strapi, async ({ trx }) => {
    const state = await readState(trx);
    if (state.presenterVersion !== PRESENTER_VERSION) await writePresenterVersion(trx, PRESENTER_VERSION);
  });
  return report;
}
