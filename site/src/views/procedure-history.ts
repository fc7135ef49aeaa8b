import type { CivilDate, Procedure } from '@cchc/shared/contract';
import { actsAgainstRows, rowsAbout, timeline, versionChanges } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { actHistoryWords, historyWords } from '../i18n/procedure-words.ts';
import { type DecisionLink, dayPath, decisionLink, procedureIndexOf, procedurePath } from './procedure-index.ts';

export interface HistoryEntry {
  readonly iso: CivilDate;
  readonly date: string;
  readonly what: string;
  readonly decision: DecisionLink | null;
  readonly note: string | null;
  readonly isAhead: boolean;
  /** Page of the procedure as it stood from that day on. */
  readonly href: string;
}

/** Days on which anything about the procedure changes, oldest first: a page shows it as it stands on each of them. */
export function changeDays(procedure: Procedure, site: SiteData): readonly CivilDate[] {
  const days = new Set<CivilDate>();
  for (const { from } of timeline(procedure.code, procedureIndexOf(site))) if (from !== null) days.add(from);
  for (const { day } of versionChanges(procedure, procedureIndexOf(site))) days.add(day);
  for (const version of procedure.versions) days.add(version.validFrom);
  return [...days].sort();
}

/** What happened to a procedure, newest first; rows that take no part in its status are there and say so. */
export function procedureHistory(procedure: Procedure, site: SiteData): readonly HistoryEntry[] {
  const { code, baseline } = procedure;
  const days = new Set(changeDays(procedure, site));
  const entryOn = (iso: CivilDate): Pick<HistoryEntry, 'iso' | 'date' | 'isAhead' | 'href'> => ({
    iso,
    date: formatDate(iso),
    isAhead: iso > site.asOf,
    href: days.has(iso) ? dayPath(code, iso) : procedurePath(code),
  });
  const rows = rowsAbout(code, procedureIndexOf(site)).map((row): HistoryEntry => {
    const notes = [
      ...(row.isImplied ? ['Suy ra từ dòng của thủ tục liên quan trong cùng quyết định.'] : []),
      ...(row.isCounted ? [] : ['Quyết định chưa nhập đủ danh mục nên chưa dùng để xác định tình trạng.']),
      ...(row.spans.length === 0 ? ['Dòng này đã bị văn bản khác thay thế hoặc hủy bỏ trước khi có hiệu lực.'] : []),
    ];
    return {
      ...entryOn(row.effectiveDate),
      what: historyWords[row.kind],
      decision: decisionLink(row.decisionKey, site),
      note: notes.length === 0 ? null : notes.join(' '),
    };
  });
  const acts = actsAgainstRows(code, site.asOf, procedureIndexOf(site)).map((act): HistoryEntry => ({
    ...entryOn(act.effectiveDate),
    what: `${actHistoryWords[act.kind]} ${decisionLink(act.against, site).number}`,
    decision: decisionLink(act.decisionKey, site),
    note: null,
  }));
  const listed: HistoryEntry[] =
    baseline === null
      ? []
      : [
          {
            ...entryOn(baseline.asOf),
            what: 'Đang công khai trên Cổng DVCQG tại ngày này',
            decision: null,
            note: `Nguồn: ${baseline.sourceName}`,
          },
        ];
  return [...listed, ...rows, ...acts].sort((a, b) => (a.iso < b.iso ? 1 : a.iso > b.iso ? -1 : 0));
}
