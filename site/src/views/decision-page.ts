import type { CivilDate, Decision, DecisionItem } from '@cchc/shared/contract';
import {
  actsAgainst,
  decisionEffect,
  decisionOn,
  partEffect,
  signedDefectCodes,
  timeliness,
} from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { civilDateOf, formatDate } from '../i18n/dates.ts';
import {
  decisionActWords,
  decisionActedWords,
  decisionKindHeadings,
  signedDefectWords,
} from '../i18n/procedure-words.ts';
import { type FileLink, fileLink } from './file-link.ts';
import {
  type DecisionLink,
  type ProcedureLink,
  decisionLink,
  documentPath,
  procedureIndexOf,
  procedureLink,
} from './procedure-index.ts';
import { workingCalendarOf } from './working-calendar.ts';

export interface DecisionRowView {
  readonly id: string;
  readonly procedure: ProcedureLink;
  readonly effective: string;
  readonly isAhead: boolean;
  readonly successors: readonly ProcedureLink[];
  readonly predecessors: readonly ProcedureLink[];
  readonly legalDocument: { readonly number: string; readonly href: string | null } | null;
  readonly note: string | null;
}

export interface DecisionGroup {
  readonly kind: DecisionItem['kind'];
  readonly heading: string;
  readonly rows: readonly DecisionRowView[];
  /** The number that the title or the text states, where it differs from the rows. */
  readonly statedCount: number | null;
}

export interface DecisionActView {
  readonly words: string;
  readonly decision: DecisionLink;
  readonly detail: string;
}

export interface DecisionView {
  readonly key: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly signer: string | null;
  readonly issued: string;
  readonly effective: string;
  readonly state: 'in_force' | 'upcoming' | 'expired';
  readonly stateWord: string;
  readonly isSample: boolean;
  readonly isComplete: boolean;
  readonly groups: readonly DecisionGroup[];
  readonly acts: readonly DecisionActView[];
  readonly actsAgainst: readonly DecisionActView[];
  readonly defects: readonly string[];
  readonly files: readonly FileLink[];
  readonly sourceUrl: string | null;
  readonly publishedHere: string;
  readonly timeliness: string;
}

const kinds: readonly DecisionItem['kind'][] = ['new', 'amended', 'standardized', 'replaced', 'abolished'];

function rowView(item: DecisionItem, decision: Decision, site: SiteData): DecisionRowView {
  const effective = partEffect(item, decision);
  const link = procedureLink(item.procedureCode, effective, site);
  const linked = (code: string): ProcedureLink => procedureLink(code, effective, site);
  return {
    id: item.id,
    // The decision is shown as it was signed: its own wording of the name stands.
    procedure: item.name === null ? link : { ...link, name: item.name },
    effective: formatDate(effective),
    isAhead: effective > site.asOf,
    successors: item.successors.map(linked),
    predecessors: item.predecessors.map(linked),
    legalDocument:
      item.legalDocument === null ? null : { number: item.legalDocument, href: documentPath(item.legalDocument, site) },
    note: item.note,
  };
}

function groupsOf(decision: Decision, site: SiteData): readonly DecisionGroup[] {
  return kinds.flatMap((kind) => {
    const rows = decision.items.filter((item) => item.kind === kind).map((item) => rowView(item, decision, site));
    const stated = decision.statedCounts[kind] ?? null;
    if (rows.length === 0 && (stated === null || stated === 0)) return [];
    return [
      {
        kind,
        heading: decisionKindHeadings[kind],
        rows,
        statedCount: stated !== null && stated !== rows.length ? stated : null,
      },
    ];
  });
}

function partWords(itemId: string | null, decision: Decision | undefined): string {
  if (itemId === null) return 'toàn bộ';
  const item = decision?.items.find(({ id }) => id === itemId);
  return item === undefined ? 'một phần' : `dòng về thủ tục ${item.procedureCode}`;
}

interface Standing {
  readonly state: DecisionView['state'];
  readonly word: string;
  /** `từ ngày …`; null where the day says nothing more. */
  readonly since: string | null;
}

const sinceWords = (day: CivilDate): string => `từ ngày ${formatDate(day)}`;

function standingOf(decision: Decision, site: SiteData): Standing {
  const standing = decisionOn(decision.key, site.asOf, procedureIndexOf(site));
  switch (standing?.standing) {
    case 'replaced':
      return { state: 'expired', word: 'Được thay thế', since: sinceWords(standing.since) };
    case 'annulled':
      return { state: 'expired', word: 'Bị hủy bỏ', since: sinceWords(standing.since) };
    case 'upcoming':
      return { state: 'upcoming', word: 'Sắp có hiệu lực', since: sinceWords(standing.from) };
    case 'in_effect':
    case undefined:
      return { state: 'in_force', word: 'Còn hiệu lực', since: null };
  }
}

/** P9: a figure of this site, not of the national database. */
function timelinessWords(decision: Decision, site: SiteData): string {
  const result = timeliness(
    { issuedDate: decision.issuedDate, publishedOn: civilDateOf(decision.firstPublishedAt) },
    site.asOf,
    workingCalendarOf(site),
  );
  if (!('workingDays' in result)) return '';
  const days =
    result.workingDays === 0
      ? 'Đăng khi chưa qua ngày làm việc nào kể từ ngày ký'
      : `Đăng sau ${formatCount(result.workingDays)} ngày làm việc kể từ ngày ký`;
  const limit = result.result === 'in_time' ? 'trong hạn 05 ngày làm việc' : 'quá hạn 05 ngày làm việc';
  return `${days}, ${limit}${result.isProvisional ? ' (dự kiến, lịch nghỉ chưa công bố)' : ''}. Số liệu của trang này.`;
}

const isSignedDefect = (code: string): code is (typeof signedDefectCodes)[number] =>
  signedDefectCodes.some((known) => known === code);

export function decisionView(decision: Decision, site: SiteData): DecisionView {
  const { state, word, since } = standingOf(decision, site);
  return {
    key: decision.key,
    href: `/quyet-dinh/${decision.key}/`,
    number: decision.number,
    title: decision.title,
    issuer: decision.issuer,
    signer: decision.signer,
    issued: formatDate(decision.issuedDate),
    effective: formatDate(decisionEffect(decision)),
    state,
    stateWord: since === null ? word : `${word} ${since}`,
    isSample: decision.isSample,
    isComplete: decision.isComplete,
    groups: groupsOf(decision, site),
    acts: decision.acts.map((act) => ({
      words: decisionActWords[act.kind],
      decision: decisionLink(act.decisionKey, site),
      detail: `${partWords(act.itemId, site.decisionByKey.get(act.decisionKey))}, từ ngày ${formatDate(partEffect(act, decision))}`,
    })),
    actsAgainst: actsAgainst(decision.key, site.asOf, procedureIndexOf(site)).map((act) => ({
      words: decisionActedWords[act.kind],
      decision: decisionLink(act.decisionKey, site),
      detail: `${partWords(act.itemId, decision)}, từ ngày ${formatDate(act.effectiveDate)}`,
    })),
    defects: decision.acknowledgedDefects.map((code) =>
      isSignedDefect(code) ? signedDefectWords[code] : `Điểm cần lưu ý của văn bản: ${code}`,
    ),
    files: decision.files.map(fileLink),
    sourceUrl: decision.sourceUrl,
    publishedHere: formatDate(civilDateOf(decision.firstPublishedAt)),
    timeliness: timelinessWords(decision, site),
  };
}

/** First later day on which a decision is known to be replaced or annulled as a whole; null while none is known. */
export function decisionEnd(key: string, site: SiteData): CivilDate | null {
  const index = procedureIndexOf(site);
  const days = actsAgainst(key, site.asOf, index)
    .map((act) => act.effectiveDate)
    .filter((day) => day > site.asOf)
    .sort();
  const isOver = (day: CivilDate): boolean => {
    const standing = decisionOn(key, day, index)?.standing;
    return standing === 'replaced' || standing === 'annulled';
  };
  return days.find(isOver) ?? null;
}

export interface DecisionRow {
  readonly key: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issued: string;
  readonly counts: string;
  readonly standing: Standing;
}

const countWords: Readonly<Record<DecisionItem['kind'], string>> = {
  new: 'mới',
  amended: 'sửa đổi, bổ sung',
  standardized: 'chuẩn hóa',
  replaced: 'thay thế',
  abolished: 'bãi bỏ',
};

/** Decisions, newest first, with the numbers of their rows. */
export function decisionRows(site: SiteData): readonly DecisionRow[] {
  return site.decisions.map((decision) => ({
    key: decision.key,
    href: `/quyet-dinh/${decision.key}/`,
    number: decision.number,
    title: decision.title,
    issuer: decision.issuer,
    issued: formatDate(decision.issuedDate),
    counts: kinds
      .map((kind) => ({ kind, count: decision.items.filter((item) => item.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${formatCount(count)} ${countWords[kind]}`)
      .join('; '),
    standing: standingOf(decision, site),
  }));
}
