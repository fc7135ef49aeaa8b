import type { QuotaItem } from '@cchc/shared/contract';
import { type PublicItem, countReasonWords } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { quotaItemById } from './quota-results.ts';

export interface CountedItemView {
  readonly title: string;
  readonly href: string | null;
  readonly date: string;
  /** Said beside an item whose date or place is known otherwise than by this site's own clock, or that does not count. */
  readonly remark: string | null;
}

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

/** Reasons that are not worth a word beside an item that counts. */
const plainReasons: ReadonlySet<string> = new Set(['counted', 'returned_in_grace']);

/**
 * Path of the article behind an item; null where it has no page. An item goes on counting under its title after the
 * article's time is over, or while its page is held back.
 */
export const articlePathOf = (
  { slug }: Pick<QuotaItem, 'slug'>,
  site: Pick<SiteData, 'articleBySlug'>,
): string | null => (slug !== null && site.articleBySlug.has(slug) ? `/tin-tuc/${slug}/` : null);

/** One item behind a figure as a reader sees it. */
export function countedItemView({ itemId, date, reason }: PublicItem, site: SiteData): CountedItemView {
  const item = quotaItemById(site).get(itemId);
  const path = item === undefined ? null : articlePathOf(item, site);
  const url = item?.url ?? null;
  return {
    title: item?.title ?? 'Tin, bài không còn đăng trên trang này',
    href: path ?? (isWebAddress(url) ? url : null),
    date: date === null ? '' : formatDate(date),
    remark: reason === null || plainReasons.has(reason) ? null : countReasonWords[reason],
  };
}
