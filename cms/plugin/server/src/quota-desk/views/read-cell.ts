import { type Period, instantInterval } from '@cchc/shared/period';
import { type ItemResult, exemptionOf, judgedPeriods, phaseOf, countReasonWords } from '@cchc/shared/quota';
import {
  type Cell,
  type CellAction,
  type CellQuery,
  type DeskCorrection,
  type DeskItem,
  type DeskPerson,
  isLacking,
} from '../../../../model/desk/index.ts';
import { adminPathOf } from '../../http/admin-path.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import type { BookExemption, BookQuota } from '../book/quota-book.ts';
import { judgesFor, requireUnit, seesUnit, witnessesFor } from '../desk-person.ts';
import { readMovedAway } from '../history/moved-away.ts';
import { refuseUnknown } from '../refuse-act.ts';
import { type ArticleFacts, readDraftsBegun } from './article-facts.ts';
import { closingsOfBook, countQuota, deskCellOf, deskPeriodOf, quotaHead } from './count-quota.ts';
import { type ItemSurroundings, deskItemOf, titleOf } from './desk-item.ts';
import { readSurroundings } from './read-surroundings.ts';

/** The quota with this key. */
export function quotaOfKey({ book }: CountView, key: string): BookQuota {
  return (
    book.quotas.find(({ quota }) => quota.key === key) ??
    refuseUnknown('Không tìm thấy chỉ tiêu này. Có thể chỉ tiêu đã bị xóa.')
  );
}

/** One unit in one period: the figures, every item with its reason, and what the person may do. */
export async function readCell(db: Database, view: CountView, query: CellQuery, person: DeskPerson): Promise<Cell> {
  requireUnit(person, query.unit);
  const entry = quotaOfKey(view, query.quota);
  const { quota } = entry;
  const period = judgedPeriods(quota, closingsOfBook(view)).find(({ code }) => code === query.period);
  if (period === undefined) return refuseUnknown('Kỳ này không thuộc chỉ tiêu đã chọn.');
  const unit = view.book.units.find(({ code }) => code === query.unit);
  if (unit === undefined) return refuseUnknown('Không tìm thấy đơn vị này.');
  const counted = countQuota(quota, [period], view);
  const cell =
    deskCellOf(unit.code, 0, counted) ?? refuseUnknown('Chỉ tiêu này không giao cho đơn vị đã chọn trong kỳ.');
  const results = counted.matrix.rows.find((row) => row.unit === unit.code)?.cells[0]?.items ?? [];
  const correction = counted.corrections[0]?.find((candidate) => candidate.unit === unit.code) ?? null;
  const around = await readSurroundings(
    db,
    view,
    [
      ...results,
      ...[...(correction?.addedItemIds ?? []), ...(correction?.removedItemIds ?? [])].map((itemId) => ({ itemId })),
    ],
    person,
  );
  const closing = counted.closings[0] ?? null;
  const closedRow = closing?.rows.find((row) => row.unit === unit.code);
  const exemption = exemptionFor(view, quota.key, unit.code, period);
  const unsent = await readUnsent(
    db,
    around,
    unit.code,
    period,
    quota.readings.find(({ id }) => id === counted.matrix.readingId)?.event,
  );
  return {
    person,
    quota: quotaHead(entry, person.seesAll),
    unit: { code: unit.code, name: unit.name, shortName: unit.shortName, kind: unit.kind },
    period: deskPeriodOf(quota, 0, counted, view, (code) => seesUnit(person, code)),
    cell,
    exemption: exemption === null ? null : shownExemption(exemption),
    closed:
      closing === null || closedRow === undefined
        ? null
        : {
            verdict: closedRow.verdict,
            counted: closedRow.counted,
            minimum: closedRow.minimum,
            round: closing.round,
            itemIds: closedRow.itemIds,
          },
    correction: correction === null ? null : shownCorrection(correction, around),
    items: [
      ...results.flatMap((result: ItemResult) => deskItemOf(result, around)),
      ...(await readMovedAway(db, view, quota, unit.code, period, person)),
      ...unsent,
    ],
    actions: cellActions(person, unit.code, exemption !== null, isLacking(cell, phaseOf(period, view.now))),
  };
}

/** The exemption behind a cell, with its words; null where none excuses the unit. */
export function exemptionFor(
  { book }: CountView,
  quotaKey: string,
  unit: string,
  period: Period,
): BookExemption | null {
  const exemptions = book.exemptions.map(({ exemption }) => exemption);
  const excusing = exemptionOf(quotaKey, unit, period, exemptions);
  return book.exemptions.find(({ exemption }) => exemption === excusing) ?? null;
}

/** The unit reads why it was excused: the words are meant for it as well. */
const shownExemption = ({ documentId, exemption, reasonText }: BookExemption) => ({
  documentId,
  quotaKey: exemption.quotaKey,
  period: exemption.period,
  reasonCode: exemption.reasonCode,
  reasonText,
  approvalDocument: exemption.document,
});

/** A correction with titles for ids. */
export function shownCorrection(
  correction: {
    readonly unit: string;
    readonly closed: DeskCorrection['closed'];
    readonly current: DeskCorrection['current'];
    readonly addedItemIds: readonly string[];
    readonly removedItemIds: readonly string[];
  },
  around: ItemSurroundings,
): DeskCorrection {
  const named = (itemId: string) => ({ itemId, title: titleOf(itemId, around) });
  const { unit, closed, current, addedItemIds, removedItemIds } = correction;
  return { unit, closed, current, added: addedItemIds.map(named), removed: removedItemIds.map(named) };
}

/** Drafts begun in the period that nobody has sent: they count for nothing yet, and the cell says so. */
async function readUnsent(
  db: Database,
  { view, person }: ItemSurroundings,
  unit: string,
  period: { readonly from: string; readonly to: string },
  event: 'submitted' | 'published' = 'submitted',
): Promise<DeskItem[]> {
  const { start, end } = instantInterval(period);
  const drafts = (await readDraftsBegun(db, unit, start, end)).filter(
    ({ documentId }) => !view.book.itemById.has(documentId),
  );
  // What the unit sent by other ways before somebody keyed it in here is entered from evidence.
  const actions: DeskItem['actions'] = witnessesFor(person, unit, view.book.settings.publishingUnit) ? ['attest'] : [];
  const reason = event === 'submitted' ? 'not_submitted' : 'not_published';
  return drafts.map((draft) => ({ ...unsentItem(draft, reason), actions }));
}

const unsentItem = (draft: ArticleFacts, reason: 'not_submitted' | 'not_published'): DeskItem => ({
  itemId: draft.documentId,
  type: 'article',
  title: draft.title === '' ? '(chưa có tiêu đề)' : draft.title,
  unit: draft.unitCode,
  kind: draft.kind,
  url: null,
  publicPath: null,
  adminPath: adminPathOf('article', draft.documentId),
  privateFile: null,
  outlet: '',
  version: null,
  flags: [],
  actions: [],
  date: null,
  counted: false,
  isProvisional: false,
  reason,
  reasonWords: countReasonWords[reason],
  origin: null,
  steps: [],
});

function cellActions(person: DeskPerson, unit: string, isExempt: boolean, lacks: boolean): CellAction[] {
  const actions: CellAction[] = [];
  if (person.canJudge && isExempt) actions.push('revoke_exemption');
  if (person.canJudge && !isExempt && judgesFor(person, unit)) actions.push('exempt');
  if (person.canJudge && lacks) actions.push('remind');
  if (person.canDeclare && (person.seesAll || person.unitCodes.includes(unit))) actions.push('declare_evidence');
  return actions;
}
