import type { Closing, Exemption, Quota, QuotaItem, Unit } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { closePeriod } from '@cchc/shared/quota';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, listAddresses } from './addresses.ts';
import { affectedTags } from './affected.ts';
import type { SiteData } from './data/open-site.ts';
import { planOf, quotaItemOf, quotaOf, readingOf, unitOf } from './views/example-items.ts';
import { openTableOf } from './views/open-data/catalogue.ts';
import { quotaIndexView } from './views/quota-index.ts';
import { quotaPeriodView } from './views/quota-period.ts';
import { quotaContextOf } from './views/quota-results.ts';
import { quotaUnitPeriodView } from './views/quota-unit-period.ts';
import { siteOf } from './views/site-of.ts';
import { unitQuotas } from './views/unit-quotas.ts';

/** Everything about quotas that can be edited, and the clock. */
interface State {
  readonly now: string;
  readonly units: readonly Unit[];
  readonly quotas: readonly Quota[];
  readonly items: readonly QuotaItem[];
  readonly closings: readonly Closing[];
  readonly exemptions: readonly Exemption[];
}

const start: State = {
  now: '2026-03-30T03:00:00.000Z',
  units: [
    unitOf('A'),
    unitOf('B', { order: 2 }),
    unitOf('C', { order: 3, activity: [{ from: '2026-02-10', to: null }] }),
  ],
  quotas: [
    quotaOf({ readings: [readingOf(), readingOf({ id: 'cach-2', event: 'submitted', minimum: 2 })] }),
    quotaOf({ key: 'quy', period: 'quarter', carriesOver: true, order: 2 }),
    quotaOf({ key: 'tong', visibility: 'totals', startDay: 15, order: 3 }),
  ],
  items: ['01-05', '01-31', '02-01', '02-20', '03-12'].map((day, place) =>
    quotaItemOf(`i${String(place)}`, place % 2 === 0 ? 'A' : 'B', `2026-${day}T02:00:00.000Z`),
  ),
  closings: [],
  exemptions: [],
};

const siteOfState = ({ now, units, quotas, items, closings, exemptions }: State): SiteData => {
  const day = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
  return siteOf(
    {
      ...{ plan: [planOf()], unit: [...units], quota: [...quotas], quotaItem: [...items] },
      ...{ closing: [...closings], exemption: [...exemptions] },
    },
    day,
    now,
  );
};

/** What a file about quotas is made of, read anew without any tag; null for every other file. */
function contentOf(site: SiteData, { kind, path }: Address): unknown {
  const [, , second = '', third = ''] = path.split('/');
  const period = parsePeriod(second);
  const unit = site.unitBySlug.get(kind === 'unit' ? second : third);
  switch (kind) {
    case 'quotas':
      return quotaIndexView(site);
    case 'quota-period':
      return period === null ? null : quotaPeriodView(period, site);
    case 'quota-unit':
      return period === null || unit === undefined ? null : quotaUnitPeriodView(period, unit, site);
    case 'unit':
      return unit === undefined ? null : [unit.name, unitQuotas(unit, site)];
    case 'data-json':
      return openTableOf(second.replace('.json', ''), site)?.json();
    default:
      return null;
  }
}

const filesOf = (site: SiteData): ReadonlyMap<string, string> =>
  new Map(listAddresses(site).map((address) => [address.path, JSON.stringify(contentOf(site, address) ?? null)]));

type Edit = (state: State) => State;

const withItem = (state: State, at: number, change: (item: QuotaItem) => QuotaItem): State => ({
  ...state,
  items: state.items.map((item, place) => (place === at % state.items.length ? change(item) : item)),
});

function close(state: State, quotaAt: number, code: string): State {
  const quota = state.quotas[quotaAt % state.quotas.length];
  const period = parsePeriod(quota?.startDay === 15 ? `${code}@15` : code);
  if (quota === undefined || period === null) return state;
  const outcome = closePeriod(quota, period, state.closings, quotaContextOf(siteOfState(state)), () => 'ma-kiem-tra');
  return outcome.status === 'closed' ? { ...state, closings: [...state.closings, outcome.closing] } : state;
}

const place = fc.nat(40);
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const month = fc.constantFrom('01', '02', '03', '04');
const event = fc.record({
  event: fc.constantFrom('submitted', 'published', 'returned', 'withdrawn', 'ruled_out', 'ruled_in'),
  at: fc.tuple(month, day).map(([number, date]) => `2026-${number}-${date}T03:00:00.000Z`),
  origin: fc.constantFrom('observed', 'attested', 'scheduled'),
  reasonCode: fc.constantFrom(null, 'fault', 'expired'),
}) satisfies fc.Arbitrary<QuotaItem['events'][number]>;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), month, day, fc.constantFrom('A', 'B', 'C')).map(([id, number, date, unit]): Edit => (state) => ({
    ...state,
    items: [...state.items, quotaItemOf(`moi-${String(id)}`, unit, `2026-${number}-${date}T02:00:00.000Z`)],
  })),
  fc.tuple(place, event).map(
    ([at, more]): Edit =>
      (state) =>
        withItem(state, at, (item) => ({ ...item, events: [...item.events, more] })),
  ),
  fc.tuple(place, fc.constantFrom('A', 'B', 'C')).map(
    ([at, unit]): Edit =>
      (state) =>
        withItem(state, at, (item) => ({ ...item, unit })),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([at, isGone]): Edit =>
      (state) =>
        withItem(state, at, (item) =>
          isGone ? { ...item, title: null, slug: null } : { ...item, title: 'Tiêu đề sửa lại' },
        ),
  ),
  place.map((at): Edit => (state) => ({
    ...state,
    items: state.items.filter((_, index) => state.items.length < 2 || index !== at % state.items.length),
  })),
  fc.tuple(place, month).map(
    ([at, number]): Edit =>
      (state) =>
        close(state, at, at % 3 === 1 ? '2026-Q1' : `2026-${number}`),
  ),
  fc.constant<Edit>((state) => ({
    ...state,
    closings: state.closings.map((closing, index) => ({
      ...closing,
      isReopened: closing.isReopened || index === state.closings.length - 1,
    })),
  })),
  fc
    .tuple(fc.constantFrom('tin-bai', null), fc.constantFrom('A', 'B'), month)
    .map(([quotaKey, unit, number]): Edit => (state) => ({
      ...state,
      exemptions: [
        {
          key: `mien-${unit}-${number}`,
          quotaKey,
          unit,
          period: `2026-${number}`,
          reasonCode: 'repair',
          document: null,
        },
      ],
    })),
  fc.constantFrom('cach-1', 'cach-2').map((chosenReading): Edit => (state) => ({
    ...state,
    quotas: state.quotas.map((quota) => (quota.key === 'tin-bai' ? { ...quota, chosenReading } : quota)),
  })),
  fc.constantFrom('A', 'C').map((code): Edit => (state) => ({
    ...state,
    units: state.units.map((unit) =>
      unit.code === code ? { ...unit, name: 'Tên mới', slug: `moi-${code.toLowerCase()}` } : unit,
    ),
  })),
  // Time alone: within a day, over midnight, over the end of the month and of the quarter, weeks of it.
  fc.integer({ min: 1, max: 24 * 30 }).map((hours): Edit => (state) => ({
    ...state,
    now: new Date(Date.parse(state.now) + hours * 3_600_000).toISOString(),
  })),
);

/** True for a page of a period, or of a unit in one, that is gone though its unit still goes by that name. */
function hasVanished(path: string, now: ReadonlyMap<string, string>, site: SiteData): boolean {
  const [, first, , slug = ''] = path.split('/');
  return first === 'chi-tieu' && !now.has(path) && (slug === '' || site.unitBySlug.has(slug));
}

test('every file about quotas that reads otherwise is rendered again and none goes away, over random edits and the passing of months', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let state = start;
      let before = siteOfState(state);
      let files = filesOf(before);
      for (const change of edits) {
        state = change(state);
        const after = siteOfState(state);
        const tags = affectedTags(before, after);
        const known = files;
        const now = filesOf(after);
        const missed = listAddresses(after)
          .filter(({ path }) => known.has(path) && known.get(path) !== now.get(path))
          .filter((address) => !address.tags.some((tag) => tags.has(tag)));
        expect(missed.map(({ path }) => path)).toEqual([]);
        expect([...known.keys()].filter((path) => hasVanished(path, now, after))).toEqual([]);
        before = after;
        files = now;
      }
    }),
    { numRuns: Number(process.env['CCHC_PROPERTY_RUNS'] ?? '40'), seed: 20_260_331 },
  );
});

test('a new month has its page at midnight, and nothing but what depends on the day is rendered for it', () => {
  const march = siteOfState({ ...start, now: '2026-03-31T16:59:59.999Z' });
  const april = siteOfState({ ...start, now: '2026-03-31T17:00:00.000Z' });
  const pathsOf = (site: SiteData): string[] => listAddresses(site).map(({ path }) => path);
  const isNew = (path: string): boolean => !pathsOf(march).includes(path);
  const ofUnits = ['2026-q2', '2026-04'].flatMap((code) => ['a', 'b', 'c'].map((slug) => `/chi-tieu/${code}/${slug}/`));
  expect(pathsOf(april).filter(isNew)).toEqual(['/chi-tieu/2026-q2/', '/chi-tieu/2026-04/', ...ofUnits]);
  expect([...affectedTags(march, april)].filter((tag) => tag.startsWith('quota'))).toEqual([]);
  expect(affectedTags(march, april).has('day')).toBe(true);
  expect(JSON.stringify(quotaPeriodView(parsePeriod('2026-03') ?? never(), april))).toContain('Chờ chốt số liệu');
});

function never(): never {
  throw new Error('The test names no period.');
}
