import { type ReasonCode, reasonCodeSchema } from '@cchc/shared/contract';
import type { NewEvent } from '../ledger/append-rows.ts';
import type { LedgerEvent } from '../ledger/ledger-row.ts';
import type { Actor, WritingContext } from '../writing/writing-context.ts';
import { addressFieldOf } from './address-field.ts';
import { type HeldDocument, type HeldRow, payloadHash, textOfRow } from './held-document.ts';

/** One write of one document, as the ledger sees it. */
export interface Write {
  readonly singular: string;
  readonly hasDraft: boolean;
  readonly documentId: string;
  readonly before: HeldDocument;
  readonly after: HeldDocument;
  /** True when the ledger has a first publication of this document. */
  readonly wasPublishedEver: boolean;
  /** True when the count of quotas knows this document. */
  readonly isCounted: boolean;
  readonly actor: Actor;
  readonly context: WritingContext;
}

const reasonOfRow = (row: HeldRow | null): ReasonCode | null => {
  const parsed = reasonCodeSchema.safeParse(textOfRow(row, 'withdrawReason'));
  return parsed.success ? parsed.data : null;
};

function publication({ before, after, wasPublishedEver, isCounted }: Write): LedgerEvent | null {
  // What was sent and then deleted unpublished has to lose the credit of its sending.
  const isGone = before.draft !== null && after.draft === null;
  if (after.published === null && before.published === null) {
    return isGone && isCounted && !wasPublishedEver ? 'withdrawn' : null;
  }
  if (after.published === null) return 'withdrawn';
  // Strapi writes a new row at every publication, and only then.
  if (before.published?.id === after.published.id) return null;
  return wasPublishedEver ? 'republished' : 'published';
}

const firstEvents: Readonly<Record<string, LedgerEvent>> = {
  exemption: 'exempted',
  closing: 'period_closed',
  evidence: 'declared',
  receipt: 'receipt_recorded',
  forwarding: 'forwarded',
  reminder: 'reminded',
  'report-note': 'declared',
  'portal-link': 'confirmed',
};

/** Types of what somebody says of the own doings, until an office has confirmed it. */
const awaitsConfirmation = new Set(['evidence', 'activity']);

const isDeclared = (singular: string, { published }: HeldDocument): boolean =>
  singular === 'activity' && textOfRow(published, 'state') === 'declared';

function recordChange({ singular, before, after }: Write): LedgerEvent | null {
  if (after.published === null) return before.published === null ? null : 'withdrawn';
  if (before.published === null)
    return isDeclared(singular, after) ? 'declared' : (firstEvents[singular] ?? 'published');
  if (payloadHash(before.published) === payloadHash(after.published)) return null;
  if (singular === 'closing' && before.published['isReopened'] !== true && after.published['isReopened'] === true) {
    return 'period_reopened';
  }
  const state = textOfRow(after.published, 'state');
  if (awaitsConfirmation.has(singular) && state !== textOfRow(before.published, 'state')) {
    if (state === 'confirmed') return 'confirmed';
    if (state === 'rejected') return 'refused';
  }
  return 'corrected';
}

/** Why another reading of a quota was chosen, as the form says it. */
function reasonOfChoice({ singular, before, after }: Write): string | null {
  if (singular !== 'quota' || before.published === null) return null;
  const was = textOfRow(before.published, 'chosenReading');
  return was === textOfRow(after.published, 'chosenReading') ? null : textOfRow(after.published, 'choiceReason');
}

/** Reasons for which a document may lose its place, from the caller, else from the document, else unknown. */
function reasonFor(event: LedgerEvent, write: Write): Pick<NewEvent, 'reasonCode' | 'reasonText'> {
  const { context, before } = write;
  if (event !== 'withdrawn') {
    return { reasonCode: context.reasonCode ?? null, reasonText: context.reasonText ?? reasonOfChoice(write) };
  }
  return {
    reasonCode: context.reasonCode ?? reasonOfRow(before.draft) ?? 'other',
    reasonText: context.reasonText ?? textOfRow(before.draft, 'withdrawNote'),
  };
}

/** The ledger rows of a write, in order. Empty for a draft that nobody but its authors knows. */
export function eventsOfWrite(write: Write): NewEvent[] {
  const { singular, before, after, actor, context } = write;
  const row = after.published ?? after.draft ?? before.published ?? before.draft;
  const address = addressFieldOf(singular);
  const common = {
    ...actor,
    subjectType: singular,
    subjectId: write.documentId,
    subjectKey: address === null ? null : textOfRow(row, address),
    unitCode: textOfRow(row, 'unitCode'),
    subjectKind: textOfRow(row, 'kind'),
    payloadHash: row === null ? null : payloadHash(row),
    occurredAt: context.occurredAt ?? null,
  };
  const events: NewEvent[] = [];
  const moved = write.isCounted ? movedTo(write) : null;
  if (moved !== null) {
    events.push({
      ...common,
      event: 'author_unit_changed',
      unitCode: moved,
      occurredAt: null,
      reasonCode: null,
      reasonText: context.reasonText ?? null,
    });
  }
  const event = write.hasDraft ? publication(write) : recordChange(write);
  if (event !== null) events.push({ ...common, ...reasonFor(event, write), event });
  if (singular === 'decision' && (event === 'published' || event === 'republished') && hasAcknowledged(row)) {
    events.push({
      ...common,
      event: 'decision_acknowledged',
      reasonCode: null,
      reasonText: textOfRow(row, 'acknowledgementReason'),
    });
  }
  return events;
}

/** The unit to which a counted item passes by this write. */
function movedTo({ before, after }: Write): string | null {
  const was = textOfRow(before.published ?? before.draft, 'unitCode');
  const is = textOfRow(after.published ?? after.draft, 'unitCode');
  return was !== null && is !== null && was !== is ? is : null;
}

const hasAcknowledged = (row: HeldRow | null): boolean => {
  const defects = row?.['acknowledgedDefects'];
  return Array.isArray(defects) && defects.length > 0;
};
