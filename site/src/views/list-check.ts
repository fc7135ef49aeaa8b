import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { entriesOfValue } from './procedure-facets.ts';
import { type ListSheet, listSheet } from './posting-sheet.ts';
import { type ProcedureChange, procedureChanges } from './recent-changes.ts';

/** Answer to the question on a printed list. */
export interface ListCheckView {
  readonly sheet: ListSheet;
  readonly asOf: string;
  readonly answers: readonly string[];
  /** What changed in the list up to today, the newest first. */
  readonly changes: readonly ProcedureChange[];
}

/** What changed in a posted list, and from which day a copy of it is outdated; null for a list that is none. */
export function listCheckView(facet: string, value: string, site: SiteData): ListCheckView | null {
  const sheet = listSheet(facet, value, site);
  if (sheet === null) return null;
  const codes = new Set(entriesOfValue(sheet.facet, value, site).map(({ row }) => row.code));
  return {
    sheet,
    asOf: formatDate(site.asOf),
    answers:
      sheet.asOf === null
        ? ['Trang này chưa có dữ liệu để đối chiếu danh mục.']
        : [
            `Bản niêm yết ghi “Danh mục tính đến ngày ${sheet.asOf.words}”: còn đúng.`,
            'Bản ghi ngày sớm hơn: đã cũ. Những gì thay đổi sau ngày ghi trên bản được nêu dưới đây.',
          ],
    changes: procedureChanges(site).filter(({ code, isAhead }) => !isAhead && codes.has(code)),
  };
}
