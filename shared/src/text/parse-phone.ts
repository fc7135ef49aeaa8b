/** A number as published, never tidied, with what can be made of it. */
export type Phone =
  | {
      readonly kind: 'short_code' | 'service' | 'landline' | 'mobile';
      readonly raw: string;
      /** Digits to dial inside Viet Nam; goes into a `tel:` address. */
      readonly dial: string;
      readonly display: string;
      /** The caller pays more than an ordinary call (1900 lines): the page has to say so. */
      readonly isCharged: boolean;
    }
  | {
      readonly kind: 'unknown';
      readonly raw: string;
      readonly dial: null;
      readonly display: string;
      readonly reason: 'not_a_number' | 'old_area_code';
    };

/** Area codes of two digits (Hà Nội, TP. Hồ Chí Minh); all others have three. */
const shortAreas = /^02[48]/;

/** Area codes behind the 0, as they stand since 2017. Placeholders such as 0200 are in nobody's area. */
const areaCodes = new Set(
  (
    '203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 232 233 234 235 ' +
    '236 237 238 239 24 251 252 254 255 256 257 258 259 260 261 262 263 269 270 271 272 273 274 275 276 277 28 290 ' +
    '291 292 293 294 296 297 299'
  ).split(' '),
);

function nationalDigits(raw: string): string | null {
  const compact = raw.normalize('NFKC').trim();
  if (!/^\+?[\d\s().,/‐‑–—-]+$/u.test(compact)) return null;
  const digits = compact.replace(/\D/g, '');
  if (compact.startsWith('+')) return digits.startsWith('84') ? `0${digits.slice(2).replace(/^0/, '')}` : null;
  if (/^0084\d{9,10}$/.test(digits)) return `0${digits.slice(4)}`;
  if (/^84\d{9,10}$/.test(digits)) return `0${digits.slice(2)}`;
  return digits;
}

function splitArea(dial: string): readonly [area: string, rest: string] {
  const length = shortAreas.test(dial) ? 3 : 4;
  return [dial.slice(0, length), dial.slice(length)];
}

/**
 * Reads a Vietnamese telephone number in any of the ways it is printed: short codes (also behind an area code),
 * 1800 and 1900 lines, landlines of eleven digits, mobiles of ten.
 *
 * @example
 * parsePhone('02613. 710362'); //=> { kind: 'landline', dial: '02613710362', display: '(0261) 3710 362', … }
 */
export function parsePhone(raw: string): Phone {
  const dial = nationalDigits(raw);
  const unknown = (reason: 'not_a_number' | 'old_area_code'): Phone => ({
    kind: 'unknown',
    raw,
    dial: null,
    display: raw.normalize('NFC').trim(),
    reason,
  });
  if (dial === null) return unknown('not_a_number');

  if (/^1(?:1\d|0\d\d)$/.test(dial)) return { kind: 'short_code', raw, dial, display: dial, isCharged: false };
  const [area, rest] = splitArea(dial);
  const isInArea = dial.startsWith('0') && areaCodes.has(area.slice(1));
  if (isInArea && /^10\d\d$/.test(rest)) {
    return { kind: 'short_code', raw, dial, display: `(${area}) ${rest}`, isCharged: false };
  }
  if (/^1[89]00\d{4}(?:\d{2})?$/.test(dial)) {
    const line = dial.slice(4);
    const display =
      line.length === 4 ? `${dial.slice(0, 4)} ${line}` : `${dial.slice(0, 4)} ${line.slice(0, 3)} ${line.slice(3)}`;
    return { kind: 'service', raw, dial, display, isCharged: dial.startsWith('1900') };
  }
  if (isInArea && /^02\d{9}$/.test(dial)) {
    return { kind: 'landline', raw, dial, display: `(${area}) ${rest.slice(0, 4)} ${rest.slice(4)}`, isCharged: false };
  }
  if (/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/.test(dial)) {
    const display = `${dial.slice(0, 4)} ${dial.slice(4, 7)} ${dial.slice(7)}`;
    return { kind: 'mobile', raw, dial, display, isCharged: false };
  }
  // Area codes of before 2017 (04, 08, 0511 …) reach nobody any more.
  if (/^0[3-8]\d{8,9}$/.test(dial)) return unknown('old_area_code');
  return unknown('not_a_number');
}
