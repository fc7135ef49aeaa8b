import type { CivilDate } from '@cchc/shared/contract';
import type { CountReason } from '@cchc/shared/quota';
import { countReasonWords } from '../../../model/desk/reason-words.ts';
import type { ReportItem } from '../../../model/reports/report.ts';
import { datedItemsOfEvent } from './compose-publications.ts';
import { type CountedQuota, isAttested } from './report-quota.ts';
import { type ReportSources, type SourceItem, unitNamer } from './report-sources.ts';

const untitled = 'Tin, bài không còn trên hệ thống';

/** Address under which the item can be read: its page, or its evidence. */
function addressOf(item: SourceItem, siteUrl: string | null): string | null {
  if (item.slug !== null && siteUrl !== null) return `${siteUrl}/tin-tuc/${item.slug}/`;
  return item.url;
}

function remarkOf(results: ReportItem['results'], titles: ReadonlyMap<string, string>): string {
  const words = (reason: CountReason): string => countReasonWords[reason];
  const [only, ...others] = results;
  if (only === undefined) return 'Không thuộc chỉ tiêu nào';
  if (others.length === 0) return words(only.reason);
  return results.map(({ quotaKey, reason }) => `${titles.get(quotaKey) ?? quotaKey}: ${words(reason)}`).join('; ');
}

/** Days of items that appeared within the window, whether or not a quota looks at them. */
function appearedIn(sources: ReportSources): ReadonlyMap<string, CivilDate> {
  const { scope, settings } = sources;
  const own = scope.kind === 'unit' && scope.unit !== settings.publishingUnit ? scope.unit : null;
  return new Map(
    datedItemsOfEvent(sources, 'published', 'anywhere').flatMap(({ item, date }) =>
      own === null || item.unit === own ? [[item.itemId, date]] : [],
    ),
  );
}

/**
 * Q5: every item of the window that a quota looks at, counted or not, and every other one that appeared; each once,
 * with its reason; by unit, date and id.
 */
export function annexItems(sources: ReportSources, quotas: readonly CountedQuota[]): ReportItem[] {
  const unitName = unitNamer(sources.units);
  const titles = new Map(quotas.map(({ quota }) => [quota.key, quota.title]));
  const results = new Map<string, ReportItem['results'][number][]>();
  /** Items dated from evidence, of which another reason is told. */
  const marked = new Set<string>();
  for (const { quota, standing } of quotas) {
    for (const result of standing.rows.flatMap(({ items }) => items)) {
      const { itemId, counted, isProvisional, reason, date } = result;
      if (date === null) continue;
      if (isAttested(result) && reason !== 'attested') marked.add(itemId);
      const held = results.get(itemId) ?? [];
      held.push({ quotaKey: quota.key, counted, isProvisional, reason, date });
      results.set(itemId, held);
    }
  }
  const appeared = appearedIn(sources);
  const order = new Map(sources.units.map(({ code, order: place }) => [code, place]));
  return sources.items
    .flatMap((item): ReportItem[] => {
      const own = results.get(item.itemId) ?? [];
      const date = own[0]?.date ?? appeared.get(item.itemId);
      if (date === undefined) return [];
      return [
        {
          itemId: item.itemId,
          title: item.title ?? item.houseTitle ?? untitled,
          kind: item.kind,
          unit: item.unit,
          unitName: unitName(item.unit),
          date,
          address: addressOf(item, sources.siteUrl),
          hasAppeared: item.events.some(({ event }) => event === 'published'),
          results: own,
          remark: `${remarkOf(own, titles)}${marked.has(item.itemId) ? '; ghi nhận theo minh chứng' : ''}`,
        },
      ];
    })
    .sort(
      (a, b) =>
        (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) ||
        (a.date === b.date ? (a.itemId < b.itemId ? -1 : 1) : a.date < b.date ? -1 : 1),
    );
}
