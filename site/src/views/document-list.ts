import type { CivilDate, LegalDocument } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { type FileLink, fileLink } from './file-link.ts';

export type DocumentState = 'in_force' | 'upcoming' | 'expired' | 'unknown';

const stateWords: Readonly<Record<DocumentState, string>> = {
  in_force: 'Còn hiệu lực',
  upcoming: 'Chưa có hiệu lực',
  expired: 'Hết hiệu lực',
  unknown: 'Chưa xác định hiệu lực',
};

export interface DocumentView {
  readonly key: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly type: string;
  readonly issuer: string;
  readonly issued: string;
  readonly effective: string;
  readonly expired: string | null;
  readonly state: DocumentState;
  readonly stateWord: string;
  /** Under a heading that names the effect. */
  readonly shortStateWord: string;
  readonly files: readonly FileLink[];
  readonly sourceUrl: string | null;
  readonly note: string | null;
}

/** Full names of the types of documents; a type without an entry is shown as written. */
const documentTypeWords: Readonly<Record<string, string>> = {
  BC: 'Báo cáo',
  CĐ: 'Công điện',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  CV: 'Công văn',
  ĐA: 'Đề án',
  HD: 'Hướng dẫn',
  KH: 'Kế hoạch',
  KL: 'Kết luận',
  L: 'Luật',
  Luật: 'Luật',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  PA: 'Phương án',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  TT: 'Thông tư',
  TTr: 'Tờ trình',
};

export const documentTypeWord = (type: string): string => documentTypeWords[type] ?? type;

/** The day of expiry itself is the first day without force. Without dates nothing is claimed. */
export function documentStateOn(
  document: Pick<LegalDocument, 'effectiveDate' | 'expiredDate'>,
  day: CivilDate,
): DocumentState {
  if (document.expiredDate !== null && document.expiredDate <= day) return 'expired';
  if (document.effectiveDate === null) return 'unknown';
  return document.effectiveDate <= day ? 'in_force' : 'upcoming';
}

export function documentView(document: LegalDocument, day: CivilDate): DocumentView {
  const state = documentStateOn(document, day);
  return {
    key: document.key,
    href: `/van-ban/${document.key}/`,
    number: document.number,
    title: document.title,
    type: documentTypeWord(document.documentType),
    issuer: document.issuer,
    issued: document.issuedDate === null ? 'Chưa xác định' : formatDate(document.issuedDate),
    effective: document.effectiveDate === null ? 'Chưa xác định' : formatDate(document.effectiveDate),
    expired: document.expiredDate === null ? null : formatDate(document.expiredDate),
    state,
    stateWord: stateWords[state],
    shortStateWord: state === 'unknown' ? 'Chưa xác định' : stateWords[state],
    files: document.files.map(fileLink),
    sourceUrl: document.sourceUrl,
    note: document.note,
  };
}

/** Documents grouped by year of issue, newest year first; those without a date stand last under an empty year. */
export function documentsByYear(
  site: Pick<SiteData, 'documents' | 'asOf'>,
): readonly { readonly year: string; readonly documents: readonly DocumentView[] }[] {
  const groups = new Map<string, DocumentView[]>();
  for (const document of site.documents) {
    const year = document.issuedDate?.slice(0, 4) ?? '';
    const group = groups.get(year) ?? [];
    group.push(documentView(document, site.asOf));
    groups.set(year, group);
  }
  return Array.from(groups, ([year, documents]) => ({ year, documents }));
}
