import { civilDateOf } from '@cchc/shared/period';
import { correctionsOf } from '@cchc/shared/quota';
import type { Corrections, DeskPerson } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import { seesUnit } from '../desk-person.ts';
import { quotaOfKey, shownCorrection } from './read-cell.ts';
import { readSurroundings } from './read-surroundings.ts';

/** Every round in which a period was closed, and what has changed since the last one (Q11). */
export async function readCorrections(
  db: Database,
  view: CountView,
  query: { readonly quota: string; readonly period: string },
  person: DeskPerson,
): Promise<Corrections> {
  const { quota } = quotaOfKey(view, query.quota);
  const rounds = view.book.closings
    .filter(({ closing }) => closing.quotaKey === quota.key && closing.period === query.period)
    .sort((a, b) => a.closing.round - b.closing.round);
  const last = rounds.at(-1)?.closing;
  const isSeen = ({ unit }: { readonly unit: string }): boolean => seesUnit(person, unit);
  const corrections = last === undefined ? [] : correctionsOf(quota, last, view.context).filter(isSeen);
  const named = corrections.flatMap(({ addedItemIds, removedItemIds }) => [...addedItemIds, ...removedItemIds]);
  const around = await readSurroundings(
    db,
    view,
    named.map((itemId) => ({ itemId })),
    person,
  );
  return {
    quotaKey: quota.key,
    period: query.period,
    rounds: rounds.map(({ closing, reopenReason }) => ({
      key: closing.key,
      round: closing.round,
      closedAt: closing.closedAt,
      closedOn: civilDateOf(closing.closedAt),
      readingId: closing.readingId,
      digest: closing.digest,
      isReopened: closing.isReopened,
      reopenReason: person.seesAll ? reopenReason : null,
      rows: closing.rows.filter(isSeen),
    })),
    corrections: corrections.map((correction) => shownCorrection(correction, around)),
  };
}
