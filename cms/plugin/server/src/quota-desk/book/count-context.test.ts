import { type CountableItem, type ItemFingerprint } from '@cchc/shared/quota';
import { vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import { expect, test } from 'vitest';
import { viewOf } from './count-context.ts';
import type { BookItem, QuotaBook } from './quota-book.ts';

const short: ItemFingerprint = { words: 5, sketch: new Uint32Array(0), address: null, page: null, title: null };
const itemAt = (itemId: string, at: string): BookItem => {
  const counted: CountableItem = {
    itemId,
    unit: 'BV-MAU-A',
    kind: 'article',
    reformAreas: [],
    categories: [],
    where: 'here',
    events: [{ event: 'submitted', at, origin: 'observed', reasonCode: null }],
  };
  return { ...counted, type: 'article', title: null, slug: null, url: null, evidence: null };
};
const items = [itemAt('som', '2026-04-02T01:00:00.000Z'), itemAt('muon', '2026-04-02T03:00:00.000Z')];
const bookOf = (): QuotaBook => ({
  ...{ epoch: 'e', revision: 1, units: [], plans: [], deadlines: [], quotas: [], exemptions: [], closings: [] },
  items,
  itemById: new Map(items.map((item) => [item.itemId, item])),
  fingerprints: new Map(items.map(({ itemId }) => [itemId, short])),
  settings: { publishingUnit: null, adminOfficeUnit: null, returnGraceDays: 5, minimumWords: 100, links: [] },
  unitLinks: [],
  calendar: workingCalendar(vietnamWorkingDays),
  unreadable: [],
});
const early = '2026-04-02T02:00:00.000Z';
const late = '2026-04-02T04:00:00.000Z';

test('what is flagged at a moment does not depend on who looked at a later one before', () => {
  const book = bookOf();
  expect([...viewOf(book, late).flags.keys()]).toEqual(['som', 'muon']);
  expect([...viewOf(book, early).flags.keys()]).toEqual(['som']);
});

test('a look at an earlier moment does not take away what is held for the present one', () => {
  const book = bookOf();
  const { flags } = viewOf(book, late);
  viewOf(book, early);
  expect(viewOf(book, late).flags).toBe(flags);
});
