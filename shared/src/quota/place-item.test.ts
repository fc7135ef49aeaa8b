import { describe, expect, it } from 'vitest';
import { type ItemPlace, evaluatePeriod, placeItem } from './index.ts';
import { context, event, item, quota, unit } from './quota.fixture.ts';

const hospital = unit('BV-MAU-A');
const appeared = item('A', [event('published', '2026-03-10', { origin: 'attested' })], { where: 'elsewhere' });
const said = (place: ItemPlace | null) => place && [place.period.code, place.counted, place.reason];

type Row = readonly [why: string, place: ItemPlace | null, expected: readonly [string, boolean, string] | null];
const { calendar, returnGraceDays, now } = context([], {});
const rules = { calendar, returnGraceDays, now };
const elsewhere = { event: 'published', where: 'elsewhere' } as const;

describe('Q5, Q15 the place of one item', () => {
  it.each<Row>([
    [
      'confirmed evidence counts where the quota asks for what appeared elsewhere',
      placeItem(quota(elsewhere), appeared, [hospital], rules),
      ['2026-03', true, 'elsewhere_confirmed'],
    ],
    [
      'and nowhere else',
      placeItem(quota({ event: 'published', where: 'here' }), appeared, [hospital], rules),
      ['2026-03', false, 'other_place'],
    ],
    [
      'what appeared elsewhere was never handed in here',
      placeItem(quota({ event: 'submitted', where: 'anywhere' }), appeared, [hospital], rules),
      ['2026-03', false, 'not_submitted'],
    ],
    [
      'a quota of other units knows nothing of it',
      placeItem(quota({ ...elsewhere, who: { scope: 'kinds', kinds: ['cdc'] } }), appeared, [hospital], rules),
      null,
    ],
    [
      'a quota that was not valid for the month knows nothing of it',
      placeItem(quota(elsewhere, { validFrom: '2026-03-11' }), appeared, [hospital], rules),
      null,
    ],
    [
      'Q7 a unit that began within the month does not owe yet',
      placeItem(
        quota(elsewhere),
        appeared,
        [unit('BV-MAU-A', { activity: [{ from: '2026-03-05', to: null }] })],
        rules,
      ),
      ['2026-03', false, 'unit_not_owing'],
    ],
    ['an item of which nothing is known has no place', placeItem(quota(), item('A', []), [hospital], rules), null],
  ])('%s', (_why, place, expected) => {
    expect(said(place)).toEqual(expected);
  });

  it('is the place that the count of the whole period gives it', () => {
    const asked = quota(elsewhere);
    const place = placeItem(asked, appeared, [hospital], rules);
    if (place === null) throw new Error('no place');
    const [row] = evaluatePeriod(asked, place.period, context([appeared], {})).rows;
    expect(row?.items).toMatchObject([{ itemId: 'A', counted: place.counted, reason: place.reason }]);
  });
});
