import { slugify } from './slugify.ts';
import { TextError } from './text-error.ts';

/**
 * Key of a decision: number, year of signing and issuer. Numbers start again every year and at every issuer.
 *
 * @example
 * decisionKey('12/QĐ-UBND', '2026-03-01', 'ubnd-mau'); //=> '12-qd-ubnd-2026-ubnd-mau'
 */
export function decisionKey(number: string, issuedDate: string, issuerCode: string): string {
  const slug = slugify(number);
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(issuedDate)?.[1];
  if (slug === '' || year === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(issuerCode)) {
    throw new TextError(
      'E_DECISION_KEY',
      `No key can be made of number "${number}", date "${issuedDate}" and issuer "${issuerCode}".`,
      number,
    );
  }
  return `${slug}-${year}-${issuerCode}`;
}
