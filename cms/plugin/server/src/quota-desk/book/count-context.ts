import type { Instant } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { type ItemFlag, type QuotaContext, findFlags } from '@cchc/shared/quota';
import type { QuotaBook } from './quota-book.ts';

/** A book seen at one moment: the context of every count, and the open flags behind it. */
export interface CountView {
  readonly book: QuotaBook;
  readonly now: Instant;
  readonly context: QuotaContext;
  /** The same object as long as nothing that a count rests on has changed: neither book nor day nor what fell due. */
  readonly flags: ReadonlyMap<string, readonly ItemFlag[]>;
}

interface Flagged {
  readonly day: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly flags: ReadonlyMap<string, readonly ItemFlag[]>;
}

const flagged = new WeakMap<QuotaBook, Flagged>();

/** The next event that the book knows of and that has not happened yet. */
function nextEvent(book: QuotaBook, now: Instant): Instant | null {
  let next: Instant | null = null;
  for (const { events } of book.items) {
    for (const { at } of events) if (at > now && (next === null || at < next)) next = at;
  }
  return next;
}

/**
 * Flags change with the book, with the day (a return that was not answered) and with events that fall due. What a
 * later moment flags says nothing of an earlier one: that is counted on its own, and not held.
 */
function flagsOf(book: QuotaBook, now: Instant): ReadonlyMap<string, readonly ItemFlag[]> {
  const held = flagged.get(book);
  const day = civilDateOf(now);
  const isEarlier = held !== undefined && now < held.from;
  if (held?.day === day && !isEarlier && (held.until === null || now < held.until)) return held.flags;
  const { calendar, settings } = book;
  const flags = findFlags(book.items, book.fingerprints, { now, calendar, ...settings });
  if (!isEarlier) flagged.set(book, { day, from: now, until: nextEvent(book, now), flags });
  return flags;
}

/** The book as it counts at a moment. */
export function viewOf(book: QuotaBook, now: Instant): CountView {
  const flags = flagsOf(book, now);
  const context: QuotaContext = {
    units: book.units,
    items: book.items,
    exemptions: book.exemptions.map(({ exemption }) => exemption),
    calendar: book.calendar,
    returnGraceDays: book.settings.returnGraceDays,
    openFlags: new Set(flags.keys()),
    now,
  };
  return { book, now, context, flags };
}
