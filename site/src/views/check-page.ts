import type { CivilDate, Procedure } from '@cchc/shared/contract';
import { type ProcedureStatus, versionChanges, versionOn } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { answerAnchor, sheetPath, versionMark } from './posting-sheet.ts';
import type { ProcedureBanner } from './procedure-banner.ts';
import type { HistoryEntry } from './procedure-history.ts';
import { procedureIndexOf } from './procedure-index.ts';
import { isEnded } from './procedure-list.ts';
import { type ProcedureView, procedureView } from './procedure-page.ts';
import { type ChangeRow, changeRows } from './version-changes.ts';

/** What is said of a sheet that shows the content of one day. */
export interface SheetAnswer {
  readonly anchor: string;
  /** Day and mark of the content, as the code of the sheet carries them. */
  readonly mark: string;
  readonly day: { readonly iso: CivilDate; readonly words: string };
  readonly holds: boolean;
  readonly answer: string;
  /** Old beside new: what such a sheet says, and what applies today. */
  readonly rows: readonly ChangeRow[];
}

/** Where the answer leads on. */
export interface CheckWay {
  readonly href: string;
  readonly label: string;
}

/** Answer to the question on a printed sheet: does what it says still hold? */
export interface CheckView {
  readonly procedure: ProcedureView;
  readonly answer: string;
  /** How the answer looks, beside its words. */
  readonly tone: 'ended' | 'ahead' | null;
  /** What to do now: to what applies, or to what came in its place; the first before all. */
  readonly ways: readonly CheckWay[];
  /** One answer for the content of each day that a sheet can have been printed from: what holds, then the newest. */
  readonly sheets: readonly SheetAnswer[];
  /** What is said of a sheet from before the first content known here; null when there is nothing to say. */
  readonly earlier: string | null;
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
        ? 'Thủ tục đang thực hiện. Hãy xem ngày áp dụng ghi trên bản niêm yết và tìm ngày đó dưới đây.'
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

const codeWords = (links: ProcedureBanner['successors'], code: string): string =>
  links.length === 1 ? '' : ` ${code}`;

/** Of a procedure that ended: what is used instead, else what ended it. Nothing of it is to be posted again. */
function waysOn(view: ProcedureView): readonly CheckWay[] {
  const page = { href: view.path, label: 'Xem trang của thủ tục' };
  if (view.inForce) {
    return [
      { ...page, label: 'Xem nội dung đang áp dụng' },
      { href: sheetPath(view.code), label: 'In bản niêm yết mới' },
    ];
  }
  const end = view.banners.find(({ level }) => level === 'ended');
  if (end === undefined) return [page];
  const { successors, decision, document } = end;
  return [
    ...successors.flatMap(({ href, code }) =>
      href === null ? [] : [{ href, label: `Xem thủ tục thay thế${codeWords(successors, code)}` }],
    ),
    ...[decision, document].flatMap((one) =>
      typeof one?.href !== 'string' ? [] : [{ href: one.href, label: `Xem văn bản số ${one.number}` }],
    ),
    page,
  ];
}

function sheetAnswers(procedure: Procedure, view: ProcedureView, site: SiteData): readonly SheetAnswer[] {
  const index = procedureIndexOf(site);
  const current = versionOn(procedure, site.asOf, index);
  // One content may come back after another was annulled: a sheet of it is answered once.
  const versions = new Set(versionChanges(procedure, index).flatMap(({ after }) => (after === null ? [] : [after])));
  return [...versions]
    .map((version): SheetAnswer => {
      const isCurrent = version === current;
      const isAhead = version.validFrom > site.asOf;
      const holds = isCurrent && view.inForce;
      const answer = !view.inForce
        ? view.status === 'upcoming'
          ? 'Chưa: thủ tục chưa đến ngày có hiệu lực.'
          : 'Không: thủ tục không còn thực hiện.'
        : isCurrent
          ? 'Còn đúng.'
          : isAhead
            ? `Chưa: nội dung này áp dụng từ ngày ${formatDate(version.validFrom)}.`
            : `Đã cũ: nội dung đang áp dụng là của ngày ${view.version?.validFrom ?? ''}.`;
      return {
        anchor: answerAnchor(version.validFrom),
        mark: versionMark(version),
        day: { iso: version.validFrom, words: formatDate(version.validFrom) },
        holds,
        answer,
        rows: current === null || isCurrent || !view.inForce ? [] : changeRows(version.content, current.content),
      };
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds) || (a.day.iso < b.day.iso ? 1 : a.day.iso > b.day.iso ? -1 : 0));
}

export function checkView(procedure: Procedure, site: SiteData): CheckView {
  const view = procedureView(procedure, site.asOf, site);
  const sheets = sheetAnswers(procedure, view, site);
  const first = sheets.reduce<SheetAnswer | undefined>(
    (least, sheet) => (least === undefined || sheet.day.iso < least.day.iso ? sheet : least),
    undefined,
  );
  return {
    procedure: view,
    answer: answerOf(view.status, view.version !== null),
    tone: isEnded(view.status) ? 'ended' : view.status === 'upcoming' ? 'ahead' : null,
    ways: waysOn(view),
    // Two contents of one day have one anchor; the one that holds goes first.
    sheets: sheets.filter((sheet, place) => sheets.findIndex(({ anchor }) => anchor === sheet.anchor) === place),
    earlier:
      first === undefined || !view.inForce
        ? null
        : `Bản ghi ngày sớm hơn ${first.day.words}: trang này không có nội dung trước ngày đó; mời đối chiếu trên Cổng Dịch vụ công quốc gia.`,
    validFrom: view.version === null ? null : { iso: view.version.iso, words: view.version.validFrom },
    asOf: formatDate(site.asOf),
    changes: view.history.filter((entry) => !entry.isAhead),
  };
}
