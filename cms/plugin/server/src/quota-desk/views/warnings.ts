import { addDays } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import type { DeskWarning } from '../../../../model/desk/index.ts';
import type { BookPlan, QuotaBook } from '../book/quota-book.ts';

/** What a reader of the plan should know: nothing of it stops the count. */
export function planWarnings(plan: BookPlan, book: Pick<QuotaBook, 'deadlines'>): DeskWarning[] {
  const warnings: DeskWarning[] = [];
  if (plan.number === null) {
    warnings.push({
      code: 'W_PLAN_NO_NUMBER',
      message: 'Kế hoạch chưa có số, ký hiệu. Hãy bổ sung khi văn bản đã ban hành.',
    });
  }
  const { issuedDate } = plan;
  if (issuedDate === null) {
    warnings.push({
      code: 'W_PLAN_NO_DATE',
      message: 'Kế hoạch chưa có ngày ban hành, nên các hạn tính từ ngày ban hành chưa xác định được.',
    });
    return warnings;
  }
  for (const { planKey, title, rule } of book.deadlines) {
    if (planKey !== plan.key || (rule.kind !== 'on' && rule.kind !== 'before')) continue;
    // "Before" a day ends with the day before it (Q13).
    if ((rule.kind === 'before' ? addDays(rule.date, -1) : rule.date) >= issuedDate) continue;
    warnings.push({
      code: 'W_DEADLINE_BEFORE_ISSUE',
      message: `Hạn “${title}” ghi ngày ${formatDate(rule.date)}, trước ngày ban hành kế hoạch (${formatDate(issuedDate)}). Có thể văn bản in nhầm năm; hãy đối chiếu và sửa hạn.`,
    });
  }
  return warnings;
}

const words: Readonly<Record<string, string>> = {
  unit: 'Đơn vị',
  quota: 'Chỉ tiêu',
  plan: 'Kế hoạch',
  deadline: 'Thời hạn',
  exemption: 'Miễn chỉ tiêu',
  closing: 'Số liệu đã chốt',
};

/** What is left out of the count, or counts nobody, and why. */
export function bookWarnings(book: QuotaBook): DeskWarning[] {
  const warnings: DeskWarning[] = book.units
    .filter(({ activity }) => activity.length === 0)
    .map(({ name }) => ({
      code: 'W_UNIT_NO_ACTIVITY',
      message: `${name} chưa có khoảng thời gian hoạt động nên không được tính chỉ tiêu kỳ nào. Hãy nhập thời gian hoạt động của đơn vị.`,
    }));
  for (const { singular, name } of book.unreadable) {
    warnings.push({
      code: 'W_RECORD_UNREADABLE',
      message: `${words[singular] ?? 'Bản ghi'} “${name}” nhập chưa đúng nên chưa được tính. Hãy mở và sửa lại.`,
    });
  }
  const plans = new Map(book.plans.map((plan) => [plan.key, plan]));
  for (const { quota } of book.quotas) {
    const plan = plans.get(quota.planKey);
    if (plan === undefined) {
      warnings.push({
        code: 'W_QUOTA_NO_PLAN',
        message: `Chỉ tiêu “${quota.title}” thuộc một kế hoạch không còn trong hệ thống. Hãy chọn lại kế hoạch.`,
      });
    } else if (quota.validFrom < plan.periodFrom || quota.validTo > plan.periodTo) {
      // A quota is refused where it leaves its plan; the plan may have been cut afterwards.
      warnings.push({
        code: 'W_QUOTA_OUTSIDE_PLAN',
        message: `Chỉ tiêu “${quota.title}” áp dụng từ ${formatDate(quota.validFrom)} đến ${formatDate(quota.validTo)}, vượt ra ngoài thời gian của kế hoạch (${formatDate(plan.periodFrom)} – ${formatDate(plan.periodTo)}). Các kỳ ngoài kế hoạch vẫn được tính; hãy sửa chỉ tiêu hoặc kế hoạch.`,
      });
    }
  }
  const codes = new Set(book.units.map(({ code }) => code));
  const lost = book.items.filter(({ unit }) => !codes.has(unit)).length;
  if (lost > 0) {
    warnings.push({
      code: 'W_ITEM_NO_UNIT',
      message: `Có ${lost} tin, bài ghi đơn vị tác giả không có trong danh mục nên không được tính cho đơn vị nào. Hãy sửa đơn vị tác giả.`,
    });
  }
  return warnings;
}
