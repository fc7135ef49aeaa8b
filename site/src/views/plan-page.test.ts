import { describe, expect, test } from 'vitest';
import { deadlineOf, planOf, quotaOf, readingOf, unitOf } from './example-items.ts';
import { planViews } from './plan-page.ts';
import { siteOf } from './site-of.ts';

const deadlineIn = (rule: Parameters<typeof deadlineOf>[1], plan = planOf(), day = '2026-03-01') =>
  planViews(siteOf({ plan: [plan], deadline: [deadlineOf('bao-cao', rule)] }, day))[0]?.deadlines[0];

describe('deadlines of a plan', () => {
  test('a term that ends on a Saturday says that and why it moves', () => {
    const plan = planOf({ issuedDate: '2024-02-15', periodFrom: '2024-01-01', periodTo: '2024-12-31' });
    const view = deadlineIn({ kind: 'term', days: 30 }, plan, '2024-03-01');
    expect(view?.rule).toBe('Trong 30 ngày kể từ ngày ban hành');
    expect(view?.next?.date).toBe('18/03/2024');
    expect(view?.next?.notes).toEqual(['Ngày 16/03/2024 là ngày nghỉ, chuyển sang ngày làm việc kế tiếp.']);
  });

  test('"trước ngày" ends the day before and stays on a Saturday', () => {
    const plan = planOf({ issuedDate: '2024-02-15', periodFrom: '2024-01-01', periodTo: '2024-12-31' });
    const view = deadlineIn({ kind: 'before', date: '2024-03-10' }, plan, '2024-03-09');
    expect(view?.next).toMatchObject({ date: '09/03/2024', isPast: false, notes: [] });
  });

  test('a plan without a date of issue has no due date and says so', () => {
    expect(deadlineIn({ kind: 'term', days: 30 }, planOf({ issuedDate: null }))).toMatchObject({
      withoutDate: 'Chưa xác định được hạn vì chưa có ngày ban hành',
      next: null,
    });
  });

  test('a duty without a date shows the note of the plan and no date', () => {
    expect(deadlineIn({ kind: 'none', note: 'Thường xuyên' })).toMatchObject({
      rule: 'Thường xuyên',
      withoutDate: 'Không ấn định ngày',
      dates: [],
    });
  });

  test('a monthly duty shows the next date first and keeps all of them', () => {
    const view = deadlineIn({ kind: 'monthly', dayOfMonth: 20, exclusive: false }, planOf(), '2026-03-21');
    expect(view?.next?.date).toBe('20/04/2026');
    expect(view?.dates[0]?.date).toBe('20/01/2026');
  });
});

describe('plans', () => {
  test('the plan that runs on the day is marked', () => {
    const site = siteOf(
      { plan: [planOf(), planOf({ key: 'cu', periodFrom: '2025-01-01', periodTo: '2025-12-31' })] },
      '2026-12-31',
    );
    expect(planViews(site).map((plan) => [plan.key, plan.isCurrent])).toEqual([
      ['ke-hoach-mau', true],
      ['cu', false],
    ]);
  });

  test('both readings of a quota are printed, and which one holds', () => {
    const quota = quotaOf({
      chosenReading: 'cach-2',
      readings: [readingOf(), readingOf({ id: 'cach-2', label: 'Tính theo ngày gửi', event: 'submitted', minimum: 2 })],
    });
    const view = planViews(siteOf({ plan: [planOf()], quota: [quota] }, '2026-03-01'))[0]?.quotas[0];
    expect(view?.chosen.words).toBe(
      'Tất cả các đơn vị: ít nhất 02 tin, bài mỗi tháng, tính theo ngày gửi bài, trên trang này',
    );
    expect(view?.others.map((other) => other.label)).toEqual(['Mỗi đơn vị một bài']);
  });

  test('a quota without a number says that none is set', () => {
    const quota = quotaOf({ readings: [readingOf({ minimum: null, who: { scope: 'unit', unit: 'CDC' } })] });
    const site = siteOf({ plan: [planOf()], quota: [quota], unit: [unitOf('CDC', { name: 'CDC Mẫu' })] }, '2026-03-01');
    expect(planViews(site)[0]?.quotas[0]?.chosen.words).toContain('CDC Mẫu: tin, bài, không giao số lượng');
  });

  test('an internal quota is not shown', () => {
    const site = siteOf({ plan: [planOf()], quota: [quotaOf({ visibility: 'internal' })] }, '2026-03-01');
    expect(planViews(site)[0]?.quotas).toEqual([]);
  });
});
