import type { CivilDate, Procedure } from '@cchc/shared/contract';
import type { ProcedureStatus } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import type { HistoryEntry } from './procedure-history.ts';
import { type ProcedureView, procedureView } from './procedure-page.ts';

/** Answer to the question on a printed sheet: does what it says still hold? */
export interface CheckView {
  readonly procedure: ProcedureView;
  readonly answer: string;
  /** What to look for on the sheet, and what follows when it is not there; empty while there is nothing to compare. */
  readonly comparison: readonly string[];
  /** Day from which the content of today applies; a valid sheet names it. */
  readonly validFrom: { readonly iso: CivilDate; readonly words: string } | null;
  readonly asOf: string;
  /** What changed up to today, newest first. */
  readonly changes: readonly HistoryEntry[];
}

function answerOf(status: ProcedureStatus, hasContent: boolean): string {
  switch (status) {
    case 'new':
    case 'amended':
    case 'standardized':
    case 'listed':
      return hasContent
        ? 'Thủ tục đang thực hiện. Hãy so ngày áp dụng ghi trên bản niêm yết với ngày dưới đây.'
        : 'Thủ tục đang thực hiện; trang này chưa có nội dung để đối chiếu bản niêm yết.';
    case 'replaced':
      return 'Không. Thủ tục này đã được thay thế.';
    case 'abolished':
      return 'Không. Thủ tục này đã bị bãi bỏ.';
    case 'annulled':
      return 'Không. Thủ tục này không còn căn cứ công bố.';
    case 'upcoming':
      return 'Chưa. Thủ tục này chưa đến ngày có hiệu lực.';
    case 'unknown_before_baseline':
      return 'Chưa có dữ liệu để trả lời; mời đối chiếu trên Cổng Dịch vụ công quốc gia.';
  }
}

/** Before the first content known here nothing can be said of a sheet, so that only a decision makes one outdated. */
function comparisonOf({ version, inForce }: ProcedureView): readonly string[] {
  if (version === null || !inForce) return [];
  const day = version.validFrom;
  return [
    `Bản niêm yết ghi “Nội dung áp dụng từ ngày ${day}”: còn đúng.`,
    version.decision === null
      ? `Bản ghi ngày sớm hơn: trang này không có nội dung trước ngày ${day}; mời đối chiếu trên Cổng Dịch vụ công quốc gia.`
      : `Bản ghi ngày sớm hơn: đã cũ, vì nội dung thay đổi từ ngày ${day}.`,
  ];
}

export function checkView(procedure: Procedure, site: SiteData): CheckView {
  const view = procedureView(procedure, site.asOf, site);
  return {
    procedure: view,
    answer: answerOf(view.status, view.version !== null),
    comparison: comparisonOf(view),
    validFrom: view.version === null ? null : { iso: view.version.iso, words: view.version.validFrom },
    asOf: formatDate(site.asOf),
    changes: view.history.filter((entry) => !entry.isAhead),
  };
}
