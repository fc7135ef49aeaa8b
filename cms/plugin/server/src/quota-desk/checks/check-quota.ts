import { type Plan, type Quota, canonicalJson, civilDateSchema, quotaSchema, unitSchema } from '@cchc/shared/contract';
import { type CountableUnit, type QuotaProblem, quotaPeriodOfCode, quotaProblems } from '@cchc/shared/quota';
import type { Period } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import { z } from 'zod';
import { textOfRow } from '../../document-hooks/held-document.ts';
import { presentUnit, quotaValue } from '../../presenters/present-catalogue.ts';
import type { Database } from '../../repositories/database.ts';
import { readRows } from '../../repositories/read-documents.ts';
import { storedQuotaSchema, storedUnitSchema } from '../../repositories/stored-catalogue.ts';
import { instantOrNull } from '../../repositories/stored-fields.ts';
import { type Problem, problemOf, refuse } from '../../writing/refuse-faults.ts';
import { refuseAct } from '../refuse-act.ts';
import type { WrittenRecord } from './check-record.ts';

type PlanSpan = Pick<Plan, 'periodFrom' | 'periodTo'>;

const opening = 'Chưa lưu được.';
const minimumProblem: Problem = {
  code: 'E_QUOTA_MINIMUM',
  path: 'readings',
  message: 'Số tối thiểu phải là số nguyên từ 1 trở lên; để trống khi kế hoạch không nêu số.',
};

const words: Readonly<Record<QuotaProblem, (plan: PlanSpan) => Problem>> = {
  identical: () => ({
    code: 'E_QUOTA_IDENTICAL',
    path: 'readings',
    message: 'Đã có chỉ tiêu khác giao đúng nội dung này. Hãy sửa chỉ tiêu đã có thay vì lập thêm.',
  }),
  reading_missing: () => ({
    code: 'E_QUOTA_READING',
    path: 'chosenReading',
    message: 'Cách hiểu đang dùng không có trong danh sách các cách hiểu. Hãy chọn lại.',
  }),
  outside_plan: ({ periodFrom, periodTo }) => ({
    code: 'E_QUOTA_OUTSIDE_PLAN',
    path: 'validFrom',
    message: `Thời gian áp dụng phải nằm trong thời gian của kế hoạch, từ ${formatDate(periodFrom)} đến ${formatDate(periodTo)}.`,
  }),
  no_whole_period: () => ({
    code: 'E_QUOTA_NO_PERIOD',
    path: 'validTo',
    message: 'Trong thời gian áp dụng không có trọn một kỳ nào. Hãy kiểm tra ngày đầu, ngày cuối và loại kỳ.',
  }),
  minimum_invalid: () => minimumProblem,
  never_counts: () => ({
    code: 'E_QUOTA_NEVER',
    path: 'readings',
    message:
      'Cách hiểu chỉ tính tin, bài đăng nơi khác thì phải tính theo ngày đăng: bài đăng nơi khác không có ngày gửi nên sẽ không bài nào được tính.',
  }),
  nobody_addressed: () => ({
    code: 'E_QUOTA_NOBODY',
    path: 'readings',
    message: 'Chưa có đơn vị nào thuộc diện được giao chỉ tiêu này. Hãy kiểm tra đối tượng của cách hiểu đang dùng.',
  }),
  closed_period_cut: () => ({
    code: 'E_QUOTA_CLOSED_CUT',
    path: 'validTo',
    message: 'Thời gian áp dụng mới bỏ ra ngoài kỳ đã chốt số liệu. Hãy để thời gian áp dụng bao trùm mọi kỳ đã chốt.',
  }),
  definition_changed: () => ({
    code: 'E_QUOTA_DEFINITION',
    path: 'period',
    message:
      'Đã có kỳ được chốt nên không đổi loại kỳ và ngày bắt đầu kỳ. Muốn đổi, hãy kết thúc chỉ tiêu này và lập chỉ tiêu mới.',
  }),
};

/** The stored quota in the form of the contract; refuses what does not fit, field by field. */
function quotaOf(row: unknown): Quota {
  const stored = storedQuotaSchema.parse(row);
  const quota = quotaSchema.safeParse(quotaValue(stored));
  if (quota.success) return quota.data;
  const isMinimum = quota.error.issues.some(({ path }) => path.includes('minimum'));
  if (isMinimum) return refuse([minimumProblem], opening);
  const fault = { sourceType: 'quota', sourceId: stored.documentId, itemType: null, error: quota.error };
  return refuse([problemOf(fault)], opening);
}

const planRowSchema = z.object({
  periodFrom: civilDateSchema,
  periodTo: civilDateSchema,
  publishedAt: instantOrNull,
});

async function readPlan(db: Database, key: string): Promise<PlanSpan | null> {
  const rows = z.array(planRowSchema).safeParse(await readRows(db, 'plan', { key }));
  if (!rows.success) return null;
  return rows.data.find(({ publishedAt }) => publishedAt !== null) ?? rows.data[0] ?? null;
}

async function readOthers(db: Database, key: string): Promise<Quota[]> {
  const rows = await readRows(db, 'quota', { key: { $ne: key } });
  return rows.flatMap((row) => {
    const stored = storedQuotaSchema.safeParse(row);
    const quota = stored.success ? quotaSchema.safeParse(quotaValue(stored.data)) : null;
    return quota?.success === true ? [quota.data] : [];
  });
}

async function readUnits(db: Database): Promise<CountableUnit[]> {
  return (await readRows(db, 'unit', {})).flatMap((row) => {
    const stored = storedUnitSchema.safeParse(row);
    const unit = stored.success ? unitSchema.safeParse(presentUnit(stored.data).value) : null;
    return unit?.success === true ? [unit.data] : [];
  });
}

const closedSchema = z.array(z.object({ period: z.string(), readingId: z.string() }));

const readClosed = async (db: Database, quotaKey: string) =>
  closedSchema.parse(await readRows(db, 'closing', { quotaKey }));

/** Closed periods for which the quota was valid before the change: only a change can cut them. */
const validBefore = (earlier: Quota, closed: z.infer<typeof closedSchema>): Period[] =>
  closed.flatMap(({ period }) => quotaPeriodOfCode(earlier, period) ?? []);

const hasClosings = async (db: Database, quotaKey: string): Promise<boolean> =>
  (await db.query('plugin::cchc.closing').count({ where: { quotaKey } })) > 0;

/** What a reading counts by, without its label; null where the quota does not hold it. */
function demandOf(quota: Quota, id: string): string | null {
  const reading = quota.readings.find((candidate) => candidate.id === id);
  if (reading === undefined) return null;
  const { who, kinds, subject, event, where, minimum } = reading;
  return canonicalJson({ who, kinds, subject, event, where, minimum });
}

/** Whether the change counts anything else than before, by a switch or by rewriting a reading that was used. */
function countsOtherwise(earlier: Quota, quota: Quota, closedUnder: readonly string[]): boolean {
  const used = [earlier.chosenReading, ...closedUnder];
  return (
    earlier.chosenReading !== quota.chosenReading || used.some((id) => demandOf(earlier, id) !== demandOf(quota, id))
  );
}

function checkReason({ before, after }: WrittenRecord): void {
  const reason = textOfRow(after.published, 'choiceReason');
  if (reason !== null && reason !== textOfRow(before.published, 'choiceReason')) return;
  refuseAct(
    'E_READING_REASON',
    'Đổi cách hiểu, hoặc sửa nội dung cách hiểu đang dùng hay đã dùng để chốt, thì phải ghi lý do mới ở mục “Lý do chọn cách hiểu”.',
    'choiceReason',
  );
}

/** Refuses a quota that could not be counted, with every reason at once (Q1, Q12, Q14). */
export async function checkQuota(record: WrittenRecord): Promise<void> {
  const { db } = record.strapi;
  const quota = quotaOf(record.after.published);
  const plan = await readPlan(db, quota.planKey);
  if (plan === null) {
    refuseAct('E_QUOTA_PLAN', 'Kế hoạch của chỉ tiêu chưa có trong hệ thống. Hãy nhập kế hoạch trước.', 'planKey');
  }
  const earlier = record.before.published === null ? null : storedQuotaSchema.parse(record.before.published);
  const held = earlier === null ? null : quotaSchema.safeParse(quotaValue(earlier));
  const before = held?.success === true ? held.data : null;
  const closed = earlier === null ? [] : await readClosed(db, earlier.key);
  const closedUnder =
    earlier !== null && closed.length > 0
      ? quotaSchema
          .pick({ period: true, startDay: true })
          .safeParse({ period: earlier.period, startDay: earlier.startDay })
      : null;
  const problems = quotaProblems(quota, {
    plan,
    others: await readOthers(db, quota.key),
    units: await readUnits(db),
    closedUnder: closedUnder?.success === true ? closedUnder.data : null,
    closedPeriods: before === null ? [] : validBefore(before, closed),
  });
  if (problems.length > 0) {
    refuse(
      problems.map((problem) => words[problem](plan)),
      opening,
    );
  }
  if (
    before !== null &&
    countsOtherwise(
      before,
      quota,
      closed.map(({ readingId }) => readingId),
    )
  )
    checkReason(record);
}

/** A quota of which a period has been closed stays: its closings would say nothing any more. */
export async function checkQuotaRemoval({ strapi, before }: WrittenRecord): Promise<void> {
  const key = textOfRow(before.published, 'key');
  if (key === null || !(await hasClosings(strapi.db, key))) return;
  refuseAct(
    'E_QUOTA_CLOSED',
    'Chỉ tiêu này đã có kỳ được chốt nên không xóa được. Muốn thôi áp dụng, hãy sửa ngày “Áp dụng đến hết”.',
  );
}
