import { escapeMarkup, parsePhone } from '@cchc/shared/text';

/** Digits that may be a number to call: no part of a date, a document number, a share or a longer figure. */
const candidate = /(?<![\p{L}\d/.,+-])\+?\d(?:[\d .\u00a0-]{0,16}\d)?(?![\p{L}\d/%]|[.,]\d)/gu;
/** Points between thousands. */
const amount = /^\d{1,3}(?:\.\d{3})+$/;
/** With what a short code is announced; `115` alone may as well count people. */
const announced = /(?:gọi|tổng đài|đường dây nóng|hotline|điện thoại|ĐT)(?: ngay| đến)?(?: số)?[\s:(–-]*$/iu;

/**
 * Markup of a plain text in which every number that is clearly one to call can be called with a tap.
 *
 * @example
 * withTelephoneLinks('Gọi 115'); //=> 'Gọi <a href="tel:115">115</a>'
 */
export function withTelephoneLinks(text: string): string {
  let markup = '';
  let at = 0;
  for (const match of text.matchAll(candidate)) {
    const phone = parsePhone(match[0]);
    const before = text.slice(0, match.index);
    if (phone.kind === 'unknown' || amount.test(match[0]) || (phone.kind === 'short_code' && !announced.test(before)))
      continue;
    markup += `${escapeMarkup(text.slice(at, match.index))}<a href="tel:${phone.dial}">${escapeMarkup(match[0])}</a>`;
    at = match.index + match[0].length;
  }
  return markup + escapeMarkup(text.slice(at));
}
