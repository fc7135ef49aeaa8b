import type { Procedure } from '@cchc/shared/contract';
import { rowsAbout } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { procedureIndexOf } from './procedure-index.ts';
import { type ProcedureView, procedureView } from './procedure-page.ts';

/** Answer to the question on a printed sheet: does what it says still hold? */
export interface CheckView {
  readonly procedure: ProcedureView;
  readonly answer: string;
  /** A sheet printed before this day is out of date; null while there is no content. */
  readonly sheetFrom: string | null;
  readonly asOf: string;
  readonly lastDecision: { readonly number: string; readonly href: string | null } | null;
}

function answerOf(view: ProcedureView): string {
  if (!view.inForce) return 'Không. Thủ tục này hiện không thực hiện.';
  if (view.version === null) return 'Thủ tục đang thực hiện; trang này chưa có nội dung để đối chiếu bản niêm yết.';
  return `Thủ tục đang thực hiện. Bản niêm yết còn hiệu lực khi nội dung được lập theo bản áp dụng từ ngày ${view.version.validFrom}.`;
}

export function checkView(procedure: Procedure, site: SiteData): CheckView {
  const view = procedureView(procedure, site.asOf, site);
  const rows = rowsAbout(procedure.code, procedureIndexOf(site)).filter(
    (row) => row.isCounted && row.effectiveDate <= site.asOf,
  );
  const decision = site.decisionByKey.get(rows.at(-1)?.decisionKey ?? '');
  return {
    procedure: view,
    answer: answerOf(view),
    sheetFrom: view.version?.validFrom ?? null,
    asOf: formatDate(site.asOf),
    lastDecision: decision === undefined ? null : { number: decision.number, href: `/quyet-dinh/${decision.key}/` },
  };
}
