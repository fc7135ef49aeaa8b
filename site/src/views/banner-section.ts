import { bannerLevelWords } from '@cchc/shared/channel';
import { compareText, escapeMarkup } from '@cchc/shared/text';
import { type Banner, type Instant, bannerLevelSchema } from '@cchc/shared/contract';
import { telephonesIn } from '../data/telephones-in-text.ts';
import { formatDateTime } from '../i18n/dates.ts';

/** Stands around the banners of every page, so that a server can put others in their place. */
export const bannerSlot = { start: '<!--slot:banner-->', end: '<!--/slot:banner-->' } as const;

/** A path that ends with a slash reaches its whole section; `/` alone reaches the home page only. */
function reaches(scope: string, path: string): boolean {
  return scope === path || (scope !== '/' && scope.endsWith('/') && path.startsWith(scope));
}

/** From the mildest to the gravest. */
const levels = bannerLevelSchema.options;

/** Banners that show at a moment: the gravest first, of equal ones the newest. */
export const bannersAt = (banners: readonly Banner[], now: Instant): Banner[] =>
  banners
    .filter((one) => one.from <= now && now < one.until)
    .sort(
      (a, b) =>
        levels.indexOf(b.level) - levels.indexOf(a.level) || compareText(b.from, a.from) || compareText(a.key, b.key),
    );

/** Of the banners that show, those of one page. */
export const bannersOn = (banners: readonly Banner[], path: string): Banner[] =>
  banners.filter((banner) => banner.paths.length === 0 || banner.paths.some((scope) => reaches(scope, path)));

/** A text in which every number that is clearly one to call is a tap away. */
const callable = (text: string): string =>
  telephonesIn(text)
    .map((part) =>
      part.dial === null ? escapeMarkup(part.text) : `<a href="tel:${part.dial}">${escapeMarkup(part.text)}</a>`,
    )
    .join('');

function bannerBlock({ level, text, link, until }: Banner): string {
  const more = link === null ? '' : ` <a href="${escapeMarkup(link.url)}">${escapeMarkup(link.label)}</a>`;
  const end = `<small>Hiển thị đến ${formatDateTime(until)}</small>`;
  // Colour alone tells a level to few: it is said, unless the text says it by itself.
  const word = bannerLevelWords[level];
  const said = text.toLocaleLowerCase('vi').startsWith(word.toLocaleLowerCase('vi')) ? '' : `<b>${word}:</b> `;
  const words = `<strong>${said}${callable(text)}</strong>`;
  return `<div class="banner banner-${level}" data-until="${until}"><p>${words}${more} ${end}</p></div>`;
}

/**
 * Markup of the banners of a page; empty without any. The only place that writes it: pages and server agree. What has
 * `data-until` leaves an open page at its end (`preferences.js`), and is left out of a copy that a browser keeps (`sw.js`).
 */
export function bannerSection(banners: readonly Banner[]): string {
  const last = banners
    .map((banner) => banner.until)
    .sort()
    .at(-1);
  return last === undefined
    ? ''
    : `<section aria-label="Thông báo khẩn" data-until="${last}">${banners.map((banner) => bannerBlock(banner)).join('')}</section>`;
}
