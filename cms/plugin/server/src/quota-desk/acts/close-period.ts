import { canonicalJson, type Closing } from '@cchc/shared/contract';
import { type Period, parsePeriod } from '@cchc/shared/period';
import { type ClosingPreview, type ClosingRefusal, closePeriod, closingsOf, previewClosing } from '@cchc/shared/quota';
import { formatDate } from '@cchc/shared/text';
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
import type { DeskPerson } from '../../../../model/desk/index.ts';
import { refuseAct, refuseUnknown } from '../refuse-act.ts';
import { quotaOfKey, readSurroundings } from '../views/read-cell.ts';
import { waitingOf } from '../views/read-waiting.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

type Ready = Extract<ClosingPreview, { status: 'ready' }>;

const refusals: Readonly<
  Record<ClosingRefusal, { readonly code: string; readonly message: (period: Period) => string }>
> = {
  not_own_period: {
    code: 'E_CLOSING_PERIOD',
    message: () => 'Kỳ này không phải kỳ của chỉ tiêu nên không chốt được. Hãy chọn kỳ trong bảng.',
  },
  not_valid: {
    code: 'E_CLOSING_NOT_VALID',
    message: () => 'Chỉ tiêu không áp dụng trọn kỳ này nên không có gì để chốt.',
  },
  still_running: {
    code: 'E_CLOSING_RUNNING',
    message: ({ to }) => `Kỳ này đến hết ngày ${formatDate(to)} mới kết thúc. Hãy chốt sau ngày đó.`,
  },
  already_closed: {
    code: 'E_CLOSING_TAKEN',
    message: () =>
      'Kỳ này đã được chốt, có thể vừa do người khác thực hiện. Hãy tải lại trang; muốn chốt lại thì mở lại kỳ trước.',
  },
};

const allClosings = ({ book }: CountView): Closing[] => book.closings.map(({ closing }) => closing);

function periodOf(code: string): Period {
  return parsePeriod(code) ?? refuseAct('E_CLOSING_PERIOD', refusals.not_own_period.message(unnamed), 'period');
}
const unnamed: Period = { kind: 'month', code: '', startDay: 1, from: '', to: '' };

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
  const preview = previewClosing(quota, period, allClosings(view), view.context);
  if (preview.status === 'refused') {
    const { code, message } = refusals[preview.reason];
    return { status: 'refused', code, message: message(period) };
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
  const closings = allClosings(view);
  const preview = previewClosing(quota, period, closings, view.context);
  const outcome = closePeriod(quota, period, closings, view.context, sha256);
  if (preview.status === 'refused' || outcome.status === 'refused') {
    const reason = preview.status === 'refused' ? preview.reason : 'already_closed';
    return refuseAct(refusals[reason].code, refusals[reason].message(period), 'period');
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
  const last = closingsOf(allClosings(view), quota.key, period.code).at(-1);
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
