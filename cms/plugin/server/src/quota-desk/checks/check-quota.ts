import { type Plan, type Quota, civilDateSchema, quotaSchema, unitSchema } from '@cchc/shared/contract';
import { type CountableUnit, type QuotaProblem, quotaProblems } from '@cchc/shared/quota';
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
  nobody_addressed: () => ({
    code: 'E_QUOTA_NOBODY',
    path: 'readings',
    message: 'Chưa có đơn vị nào thuộc diện được giao chỉ tiêu này. Hãy kiểm tra đối tượng của cách hiểu đang dùng.',
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

const hasClosings = async (db: Database, quotaKey: string): Promise<boolean> =>
  (await db.query('plugin::cchc.closing').count({ where: { quotaKey } })) > 0;

function checkReason({ before, after }: WrittenRecord): void {
  const was = textOfRow(before.published, 'chosenReading');
  if (was === null || was === textOfRow(after.published, 'chosenReading')) return;
  const reason = textOfRow(after.published, 'choiceReason');
  if (reason !== null && reason !== textOfRow(before.published, 'choiceReason')) return;
  refuseAct('E_READING_REASON', 'Đổi cách hiểu thì phải ghi lý do mới ở mục “Lý do chọn cách hiểu”.', 'choiceReason');
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
  const isClosed = earlier !== null && (await hasClosings(db, earlier.key));
  const closedUnder = isClosed
    ? quotaSchema
        .pick({ period: true, startDay: true })
        .safeParse({ period: earlier.period, startDay: earlier.startDay })
    : null;
  const problems = quotaProblems(quota, {
    plan,
    others: await readOthers(db, quota.key),
    units: await readUnits(db),
    closedUnder: closedUnder?.success === true ? closedUnder.data : null,
  });
  if (problems.length > 0) {
    refuse(
      problems.map((problem) => words[problem](plan)),
      opening,
    );
  }
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
