import { type Quota, canonicalJson } from '@cchc/shared/contract';
import { type Period, parsePeriod } from '@cchc/shared/period';
import { type ClosingPreview, type ClosingRefusal, closePeriod, closingsOf, previewClosing } from '@cchc/shared/quota';
import { formatDate, formatTime } from '@cchc/shared/text';
import type { z } from 'zod';
import type {
  Closed,
  Done,
  Preview,
  WaitingItem,
  closeRequestSchema,
  previewRequestSchema,
  reopenRequestSchema,
} from '../../../../model/desk/index.ts';
import { sha256 } from '../../ledger/sha256.ts';
import type { Database } from '../../repositories/database.ts';
import { asOfficialAct } from '../../rights/official-act.ts';
import type { CountView } from '../book/count-context.ts';
import { requireJudge } from '../desk-person.ts';
import { closedBy } from '../history/read-steps.ts';
import type { DeskPerson } from '../../../../model/desk/index.ts';
import { refuseAct, refuseUnknown } from '../refuse-act.ts';
import { closingsOfBook } from '../views/count-quota.ts';
import { quotaOfKey } from '../views/read-cell.ts';
import { readSurroundings } from '../views/read-surroundings.ts';
import { waitingOf } from '../views/read-waiting.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

type Ready = Extract<ClosingPreview, { status: 'ready' }>;

const notOwnPeriod = 'Kỳ này không phải kỳ của chỉ tiêu nên không chốt được. Hãy chọn kỳ trong bảng.';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Who closed a period, when and in which round: whoever comes second is told. */
async function closedBefore(db: Database, view: CountView, quota: Quota, period: Period): Promise<Refusal> {
  const last = closingsOf(closingsOfBook(view), quota.key, period.code).at(-1);
  const held = view.book.closings.find(({ closing }) => closing.key === last?.key);
  const who = held === undefined ? null : await closedBy(db, held.documentId);
  const at = last === undefined ? '' : ` lúc ${formatTime(last.closedAt)} ngày ${formatDate(last.closedAt)}`;
  const by = who === null ? '' : `, người chốt: ${who}`;
  return {
    code: 'E_CLOSING_TAKEN',
    message: `Kỳ này đã được chốt lần ${last?.round ?? 1}${at}${by}. Hãy xem số liệu đã chốt; muốn chốt lại thì mở lại kỳ trước.`,
  };
}

async function refusalOf(
  db: Database,
  view: CountView,
  quota: Quota,
  period: Period,
  reason: ClosingRefusal,
): Promise<Refusal> {
  switch (reason) {
    case 'not_own_period':
      return { code: 'E_CLOSING_PERIOD', message: notOwnPeriod };
    case 'not_valid':
      return { code: 'E_CLOSING_NOT_VALID', message: 'Chỉ tiêu không áp dụng trọn kỳ này nên không có gì để chốt.' };
    case 'still_running':
      return {
        code: 'E_CLOSING_RUNNING',
        message: `Kỳ này đến hết ngày ${formatDate(period.to)} mới kết thúc. Hãy chốt sau ngày đó.`,
      };
    case 'already_closed':
      return closedBefore(db, view, quota, period);
  }
}

function periodOf(code: string): Period {
  return parsePeriod(code) ?? refuseAct('E_CLOSING_PERIOD', notOwnPeriod, 'period');
}

/** Of everything that the person saw: figures, counted items, open flags and what waits. */
function seenDigestOf(quotaKey: string, readingId: string, period: Period, preview: Ready): string {
  const { round, rows, openFlags, awaiting } = preview;
  const figures = rows
    .map(({ unit, verdict, counted, minimum, carried, items }) => ({
      ...{ unit, verdict, counted, minimum, carried },
      itemIds: items.flatMap((item) => (item.counted ? [item.itemId] : [])).sort(),
    }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const waiting = { openFlags: [...openFlags].sort(), awaiting: [...awaiting].sort() };
  return sha256(canonicalJson({ quotaKey, readingId, period: period.code, round, figures, ...waiting }));
}

/** What closing a period would freeze, and what somebody should look at before (Q11). */
export async function previewOfClosing(
  db: Database,
  view: CountView,
  request: z.output<typeof previewRequestSchema>,
  person: DeskPerson,
): Promise<Preview> {
  requireJudge(person);
  const { quota } = quotaOfKey(view, request.quotaKey);
  const period = periodOf(request.period);
  const preview = previewClosing(quota, period, closingsOfBook(view), view.context);
  if (preview.status === 'refused') {
    return { status: 'refused', ...(await refusalOf(db, view, quota, period, preview.reason)) };
  }
  const named = [...preview.openFlags, ...preview.awaiting].map((itemId) => ({ itemId }));
  const around = await readSurroundings(db, view, named, person);
  const shown = (ids: readonly string[], flag: 'flag' | null): WaitingItem[] =>
    ids.flatMap((id) => {
      const item = view.book.itemById.get(id);
      if (item === undefined) return [];
      return [waitingOf(item, flag ?? (item.type === 'evidence' ? 'evidence' : 'import'), around)];
    });
  const names = new Map(view.book.units.map(({ code, name }) => [code, name]));
  return {
    status: 'ready',
    round: preview.round,
    readingId: quota.chosenReading,
    digest: seenDigestOf(quota.key, quota.chosenReading, period, preview),
    rows: preview.rows.map(({ unit, verdict, counted, minimum }) => ({
      ...{ unit, verdict, counted, minimum },
      unitName: names.get(unit) ?? unit,
    })),
    openFlags: shown(preview.openFlags, 'flag'),
    awaiting: shown(preview.awaiting, null),
  };
}

/** Freezes a period that is over, if it still is what the person looked at. Of two at once exactly one closes it. */
export async function closeThePeriod(scope: ActScope, request: z.output<typeof closeRequestSchema>): Promise<Closed> {
  requireJudge(scope.person);
  const { view, strapi } = scope;
  const { quota } = quotaOfKey(view, request.quotaKey);
  const period = periodOf(request.period);
  const closings = closingsOfBook(view);
  const preview = previewClosing(quota, period, closings, view.context);
  const outcome = closePeriod(quota, period, closings, view.context, sha256);
  if (preview.status === 'refused' || outcome.status === 'refused') {
    const reason = preview.status === 'refused' ? preview.reason : 'already_closed';
    const { code, message } = await refusalOf(strapi.db, view, quota, period, reason);
    return refuseAct(code, message, 'period');
  }
  if (seenDigestOf(quota.key, quota.chosenReading, period, preview) !== request.seenDigest) {
    refuseAct('E_STALE', 'Số liệu đã thay đổi sau khi bạn xem. Chưa chốt; hãy xem lại rồi xác nhận.');
  }
  const { closing } = outcome;
  await asOfficialAct(() => documentsOf(strapi, 'closing').create({ data: { ...closing } }));
  const { revision } = await doneWith(scope, null);
  return { key: closing.key, round: closing.round, closedAt: closing.closedAt, digest: closing.digest, revision };
}

/** Opens a closed period again, with a reason. The closing stays readable; the next one is the next round. */
export async function reopenPeriod(scope: ActScope, request: z.output<typeof reopenRequestSchema>): Promise<Done> {
  requireJudge(scope.person);
  const { view, strapi } = scope;
  const { quota } = quotaOfKey(view, request.quotaKey);
  const period = periodOf(request.period);
  const last = closingsOf(closingsOfBook(view), quota.key, period.code).at(-1);
  if (last === undefined || last.isReopened) {
    refuseAct('E_REOPEN_OPEN', 'Kỳ này chưa chốt hoặc đã được mở lại. Hãy tải lại trang.', 'period');
  }
  if (request.seenRound !== last.round) {
    refuseAct('E_STALE', 'Kỳ này đã được chốt lại sau khi bạn xem. Chưa mở lại; hãy tải lại trang rồi xem lại.');
  }
  if (request.reasonText === '') refuseAct('E_REASON', 'Hãy ghi rõ lý do mở lại kỳ.', 'reasonText');
  const held = view.book.closings.find(({ closing }) => closing.key === last.key);
  if (held === undefined) return refuseUnknown('Không tìm thấy số liệu đã chốt của kỳ này.');
  const data = { isReopened: true, reopenReason: request.reasonText };
  const updated = await asOfficialAct(() =>
    withReason(request.reasonText, {}, () =>
      documentsOf(strapi, 'closing').update({ documentId: held.documentId, data }),
    ),
  );
  return doneWith(scope, updated);
}
