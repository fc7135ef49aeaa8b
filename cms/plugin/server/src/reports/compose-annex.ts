import type { CivilDate } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { type CountReason, countReasonWords } from '@cchc/shared/quota';
import { raised } from '../../../model/reports/official-words.ts';
import type { ReportItem } from '../../../model/reports/report.ts';
import { outletOf } from './compose-activities.ts';
import { ownUnitOf } from './compose-publications.ts';
import { creditElsewhere, elsewhereWords } from './credit-elsewhere.ts';
import { type Happened, confirmedElsewhere, withinWindow } from './happenings.ts';
import { type CountedQuota, isAttested } from './report-quota.ts';
import { type ReportSources, type SourceItem, unitNamer } from './report-sources.ts';

type Result = ReportItem['results'][number];

const untitled = 'Tin, bài không còn trên hệ thống';

/** Address under which the item can be read: its page, or its evidence. */
function addressOf(item: SourceItem, siteUrl: string | null): string | null {
  if (item.slug !== null && siteUrl !== null) return `${siteUrl}/tin-tuc/${item.slug}/`;
  return item.url;
}

/** A result of today beside what the closing of its period froze. */
function resultWords({ reason, counted, isClosedAsCounted }: Result): string {
  if (isClosedAsCounted === null || isClosedAsCounted === counted) return countReasonWords[reason];
  return `${countReasonWords[reason]}; ${counted ? 'ghi nhận sau khi chốt số liệu' : 'đã tính khi chốt số liệu'}`;
}

/** What becomes of the item in each quota that looks at it, here or in another period; the quota named where several do. */
function remarkOf({ results, elsewhere }: Pick<ReportItem, 'results' | 'elsewhere'>, titles: Titles): string {
  const said = [
    ...results.map((result) => ({ quotaKey: result.quotaKey, words: resultWords(result) })),
    ...elsewhere.map((one) => ({ quotaKey: one.quotaKey, words: elsewhereWords(one) })),
  ];
  if (said.length === 0) return 'Không thuộc chỉ tiêu nào';
  if (new Set(said.map(({ quotaKey }) => quotaKey)).size === 1)
    return raised(said.map(({ words }) => words).join('; '));
  return said.map(({ quotaKey, words }) => `${titles.get(quotaKey) ?? quotaKey}: ${words}`).join('; ');
}

type Titles = ReadonlyMap<string, string>;

/** First day of the window on which an item was posted or sent, whether or not a quota looks at it. */
function toldDays(sources: ReportSources, { sent, posted }: Happened): ReadonlyMap<string, CivilDate> {
  const own = ownUnitOf(sources);
  const found = [...withinWindow(sent, sources), ...withinWindow(posted, sources), ...confirmedElsewhere(sources)];
  // What was posted within the window is told by the day of its posting.
  return new Map(found.flatMap(({ item, date }) => (own === null || item.unit === own ? [[item.itemId, date]] : [])));
}

/** Reasons whose words say by themselves that the day is from evidence. */
const saysEvidence: ReadonlySet<CountReason> = new Set<CountReason>(['attested', 'elsewhere_confirmed']);

interface Told {
  readonly results: readonly Result[];
  /** Dated from evidence, while another reason is told of it. */
  readonly isMarked: boolean;
}

/** Items that the closing of one period of the quota counted, by the first and last day of the period. */
function frozenPeriods({ standing }: CountedQuota) {
  return standing.periods.flatMap(({ period, closing }) =>
    closing === null || !standing.judges
      ? []
      : [{ ...period, itemIds: new Set(closing.rows.flatMap(({ itemIds }) => itemIds)) }],
  );
}

/** How each item of the window stands in the quotas of the report, by item. */
function resultsOf(quotas: readonly CountedQuota[]): ReadonlyMap<string, Told> {
  const told = new Map<string, { results: Result[]; isMarked: boolean }>();
  for (const counted of quotas) {
    const frozen = frozenPeriods(counted);
    for (const result of counted.standing.rows.flatMap(({ items }) => items)) {
      const { itemId, isProvisional, reason, date } = result;
      if (date === null) continue;
      const closed = frozen.find(({ from, to }) => from <= date && date <= to);
      const held = told.get(itemId) ?? { results: [], isMarked: false };
      held.isMarked ||= isAttested(result) && !saysEvidence.has(reason);
      held.results.push({
        ...{ quotaKey: counted.quota.key, counted: result.counted, isProvisional, reason, date },
        isClosedAsCounted: closed === undefined ? null : closed.itemIds.has(itemId),
      });
      told.set(itemId, held);
    }
  }
  return told;
}

/** Items that a closing of the window counted for whom the report is about. */
function frozenItems(quotas: readonly CountedQuota[]): ReadonlySet<string> {
  return new Set(
    quotas.flatMap(({ standing }) => {
      const listed = new Set(standing.rows.map(({ unit }) => unit));
      return standing.judges
        ? standing.periods.flatMap(({ closing }) =>
            (closing?.rows ?? []).flatMap(({ unit, itemIds }) => (listed.has(unit) ? itemIds : [])),
          )
        : [];
    }),
  );
}

function firstDayOf({ events }: SourceItem): CivilDate | undefined {
  const [first] = events;
  return first === undefined ? undefined : civilDateOf(first.at);
}

/** Of the unit that posts for all, items of others that none of its own quotas looks at. */
const othersWords = (hasAppeared: boolean): string =>
  hasAppeared ? 'Tin, bài của đơn vị khác, do đơn vị biên tập, đăng' : 'Tin, bài đơn vị khác gửi';

/**
 * Q5: every item of the window that a quota looks at, counted or not, and every other one that was sent, posted or
 * closed in it; each once, with its reason; by unit, date and id.
 */
export function annexItems(sources: ReportSources, happened: Happened, quotas: readonly CountedQuota[]): ReportItem[] {
  const { scope } = sources;
  const unitName = unitNamer(sources.units);
  const titles: Titles = new Map(sources.quotas.map(({ key, title }) => [key, title]));
  const results = resultsOf(quotas);
  const days = toldDays(sources, happened);
  const frozen = frozenItems(quotas);
  const standsElsewhere = creditElsewhere(sources);
  const order = new Map(sources.units.map(({ code, order: place }) => [code, place]));
  return sources.items
    .flatMap((item): ReportItem[] => {
      const own = results.get(item.itemId) ?? { results: [], isMarked: false };
      const date =
        own.results[0]?.date ?? days.get(item.itemId) ?? (frozen.has(item.itemId) ? firstDayOf(item) : undefined);
      if (date === undefined) return [];
      const isCounted = own.results.some(({ counted }) => counted);
      const isOfOthers =
        scope.kind === 'unit' && item.unit !== scope.unit && own.results.length === 0 && !frozen.has(item.itemId);
      const stands = {
        results: [...own.results],
        elsewhere: isCounted || isOfOthers ? [] : standsElsewhere(item, [...own.results]),
      };
      const hasAppeared = item.events.some(({ event, at }) => event === 'published' && at <= sources.countedAt);
      const outlet = item.where === 'elsewhere' ? outletOf(item) : null;
      const remarks = [
        isOfOthers ? othersWords(hasAppeared) : remarkOf(stands, titles),
        own.isMarked ? 'ghi nhận theo minh chứng' : '',
        outlet === null ? '' : `đăng tại ${outlet}`,
        item.where === 'elsewhere' ? (item.url ?? '') : '',
      ];
      return [
        {
          itemId: item.itemId,
          title: item.title ?? item.houseTitle ?? untitled,
          kind: item.kind,
          unit: item.unit,
          unitName: unitName(item.unit),
          date,
          address: addressOf(item, sources.siteUrl),
          outlet,
          hasAppeared,
          ...stands,
          remark: remarks.filter((words) => words !== '').join('; '),
        },
      ];
    })
    .sort(
      (a, b) =>
        (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) ||
        (a.date === b.date ? (a.itemId < b.itemId ? -1 : 1) : a.date < b.date ? -1 : 1),
    );
}
