import { type Sha256, canonicalJson } from '../../contract/digest.ts';
import type { Instant } from '../../contract/primitives.ts';
import type { Closing, Quota } from '../../contract/types/plan.ts';
import { type Period, isOver, periodAddress } from '../period/index.ts';
import { closingsOf } from './closings.ts';
import { type QuotaContext } from './evaluate-matrix.ts';
import { type QuotaRow, evaluatePeriod } from './evaluate-period.ts';
import { isQuotaPeriod, isValidIn } from './reading.ts';

/** Why a period cannot be closed. */
export type ClosingRefusal = 'not_own_period' | 'not_valid' | 'still_running' | 'already_closed';

export type ClosingRow = Closing['rows'][number];

/** Q11: what would be frozen, and what somebody should look at before. */
export type ClosingPreview =
  | { readonly status: 'refused'; readonly reason: ClosingRefusal }
  | {
      readonly status: 'ready';
      readonly round: number;
      readonly rows: readonly QuotaRow[];
      /** Items that count provisionally: flags on which nobody has ruled. */
      readonly openFlags: readonly string[];
      /** Items that would count once TCHC confirms the evidence or accepts the import. */
      readonly awaiting: readonly string[];
    };

export type ClosingOutcome =
  | { readonly status: 'refused'; readonly reason: ClosingRefusal }
  | { readonly status: 'closed'; readonly closing: Closing };

function refusal(quota: Quota, period: Period, closings: readonly Closing[], now: Instant): ClosingRefusal | null {
  if (!isQuotaPeriod(quota, period)) return 'not_own_period';
  if (!isValidIn(quota, period)) return 'not_valid';
  if (!isOver(period, now)) return 'still_running';
  const last = closingsOf(closings, quota.key, period.code).at(-1);
  return last === undefined || last.isReopened ? null : 'already_closed';
}

/** Q11: the preview of a closing. Nothing is frozen yet. */
export function previewClosing(
  quota: Quota,
  period: Period,
  closings: readonly Closing[],
  context: QuotaContext,
): ClosingPreview {
  const reason = refusal(quota, period, closings, context.now);
  if (reason !== null) return { status: 'refused', reason };
  const { rows } = evaluatePeriod(quota, period, context);
  const items = rows.flatMap((row) => row.items);
  return {
    status: 'ready',
    round: closingsOf(closings, quota.key, period.code).length + 1,
    rows,
    openFlags: items.filter(({ isProvisional }) => isProvisional).map(({ itemId }) => itemId),
    awaiting: items
      .filter(({ reason: why }) => why === 'awaiting_confirmation' || why === 'import_not_accepted')
      .map(({ itemId }) => itemId),
  };
}

function frozen(row: QuotaRow): ClosingRow {
  return {
    unit: row.unit,
    verdict: row.verdict,
    counted: row.counted,
    minimum: row.minimum,
    // Left out where there is none: what was closed before it was frozen keeps its digest.
    ...(row.carried > 0 ? { carried: row.carried } : {}),
    itemIds: row.items
      .filter(({ counted }) => counted)
      .map(({ itemId }) => itemId)
      .sort(),
  };
}

/** What a closed row says is missing to its minimum: what was carried into the period makes up for it (Q10). */
export const missingOfClosed = ({ verdict, counted, minimum, carried = 0 }: Omit<ClosingRow, 'itemIds'>): number =>
  verdict === 'short' && minimum !== null ? Math.max(0, minimum - counted - carried) : 0;

/**
 * Digest of what a closing froze. Instant and round stay outside, so that the same data always has the same digest;
 * rows are taken by unit code, because the department's order of units may change.
 */
export function closingDigest(
  closing: Pick<Closing, 'quotaKey' | 'readingId' | 'period' | 'rows'>,
  sha256: Sha256,
): string {
  const { quotaKey, readingId, period } = closing;
  const rows = [...closing.rows].sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return sha256(canonicalJson({ quotaKey, readingId, period, rows }));
}

/** Q11: freezes verdicts, counted items and digest of a period that is over, as its next round. */
export function closePeriod(
  quota: Quota,
  period: Period,
  closings: readonly Closing[],
  context: QuotaContext,
  sha256: Sha256,
): ClosingOutcome {
  const reason = refusal(quota, period, closings, context.now);
  if (reason !== null) return { status: 'refused', reason };
  const result = evaluatePeriod(quota, period, context);
  const round = closingsOf(closings, quota.key, period.code).length + 1;
  const content = {
    quotaKey: quota.key,
    readingId: result.readingId,
    period: period.code,
    rows: result.rows.map(frozen),
  };
  return {
    status: 'closed',
    closing: {
      // The key is an address segment, where @ may not stand.
      key: `${quota.key}-${periodAddress(period).replace('@', '-d')}-${round}`,
      ...content,
      round,
      closedAt: context.now,
      isReopened: false,
      digest: closingDigest(content, sha256),
    },
  };
}
