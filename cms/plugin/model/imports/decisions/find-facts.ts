import type { CivilDate } from '@cchc/shared/contract';
import { slugify } from '@cchc/shared/text';
import { readTypedDate } from '../../typed-date.ts';

/** What the text around the tables says of the decision. */
export interface DecisionFacts {
  readonly number: string | null;
  readonly issuedDate: CivilDate | null;
  readonly effectiveDate: CivilDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

const number = '(\\d[\\w.]*\\s*/\\s*QĐ\\s*[-_–]\\s*[\\p{Lu}\\d]+(?:[-_–][\\p{Lu}\\d]+)*)';
const dateWords = '(ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|ngày\\s+\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})';

const attached = new RegExp(
  `kèm theo\\s+Quyết định\\s+số:?\\s*${number}(?:\\s*,?\\s*${dateWords})?(?:\\s+của\\s+([^)\\n.]+))?`,
  'iu',
);
const own = new RegExp(`^\\s*Số\\s*:?\\s*${number}`, 'imu');
const signed = new RegExp(`^[^\\n]{2,40},\\s*${dateWords}`, 'imu');
const effect = new RegExp(`có hiệu lực[^.\\n]*?từ\\s+${dateWords}`, 'iu');

const tidy = (text: string | undefined): string | null => {
  const trimmed =
    text
      ?.replace(/\s+/gu, ' ')
      .replace(/\s*([/_–-])\s*/gu, '$1')
      .trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** Words that keep their capitals when a heading in capitals is written as a name. */
function asName(text: string): string {
  const lower = text.toLocaleLowerCase('vi');
  const place = /^(.*?(?:tỉnh|thành phố)\s+)(.+)$/u.exec(lower);
  const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
  const name = place === null ? lower : `${place[1] ?? ''}${(place[2] ?? '').split(' ').map(capital).join(' ')}`;
  return capital(name);
}

function issuerIn(lines: readonly string[]): string | null {
  const line = lines.find((text) =>
    /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|CHỦ TỊCH|BỘ Y TẾ|SỞ Y TẾ)(?:\s|$)/u.test(text.trim()),
  );
  return line === undefined ? null : asName(line.split('\n')[0]?.trim() ?? '');
}

function titleIn(lines: readonly string[]): string | null {
  const line = lines.find((text) => /^(?:Về việc|V\/v)\s|^(?:V\/v\s+)?Công bố\s/iu.test(text.trim()));
  const text = line?.trim().replace(/^(?:Về việc|V\/v)\s+/iu, '') ?? '';
  return text === '' ? null : text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Reads number, day, issuer, title and effect out of the lines of a document. */
export function findFacts(lines: readonly string[]): DecisionFacts {
  const composed = lines.map((line) => line.normalize('NFC'));
  const text = composed.join('\n');
  const annex = attached.exec(text);
  const head = composed.slice(0, 30).join('\n');
  const issuedText = annex?.[2] ?? signed.exec(head)?.[1] ?? '';
  const effectText = effect.exec(text)?.[1] ?? '';
  return {
    number: tidy(annex?.[1] ?? own.exec(head)?.[1]),
    issuedDate: readTypedDate(issuedText),
    effectiveDate: readTypedDate(effectText),
    issuer: tidy(annex?.[3])?.replace(/[-,;]\s*$/u, '') ?? issuerIn(composed),
    title: titleIn(composed),
  };
}

/** Code of a body out of its name: "Chủ tịch UBND tỉnh Bình Thuận" is `ubnd-binh-thuan`. */
export const issuerCodeOf = (issuer: string): string =>
  slugify(
    issuer
      .normalize('NFC')
      .replace(/chủ tịch/giu, ' ')
      .replace(/(?:ủy|uỷ) ban nhân dân/giu, 'UBND')
      // With its accents: folded, "tỉnh" would be taken out of "Hà Tĩnh" as well.
      .replace(/(?:tỉnh|thành phố|TP\.?)(?=\s)/giu, ' '),
  );
