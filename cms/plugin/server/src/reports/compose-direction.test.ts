import { describe, expect, it } from 'vitest';
import { ict, report, textOf } from './report.fixture.ts';

describe('reports that are due every month', () => {
  const deadline = {
    key: 'bao-cao-thang',
    planKey: 'ke-hoach',
    title: 'Báo cáo tháng',
    clause: '',
    subject: 'unit_report' as const,
    who: 'Các đơn vị',
    rule: { kind: 'monthly' as const, dayOfMonth: 25, exclusive: false },
  };
  const received = (unitCode: string, period: string, receivedOn: string) => ({
    unitCode,
    deadlineKey: 'bao-cao-thang',
    period,
    receivedOn,
  });
  const line = (receipts: readonly ReturnType<typeof received>[], more: Parameters<typeof report>[0] = {}) =>
    textOf(report({ deadlines: [deadline], receipts, ...more }))
      .split('\n')
      .find((words) => words.startsWith('Báo cáo tháng (hạn'));

  it('belong to the month that they are for, not to the month of their arrival', () => {
    const receipts = [received('BV-A', '2026-02', '2026-03-03'), received('BV-B', '2026-03', '2026-04-01')];
    expect(line(receipts)).toBe(
      'Báo cáo tháng (hạn ngày 25/03/2026): đã nhận văn bản của 01 đơn vị, trong đó 01 đơn vị gửi sau thời hạn.',
    );
    const ofA = { scope: { kind: 'unit', unit: 'BV-A' } } as const;
    expect(line(receipts, ofA)).toContain('chưa ghi nhận văn bản của đơn vị');
    expect(line(receipts, { ...ofA, code: '2026-02' })).toContain('đã gửi ngày 03/03/2026, sau thời hạn.');
  });

  it('are counted by units: written down twice they are one, and the earlier one tells whether it was late', () => {
    const twice = [received('BV-A', '2026-03', '2026-03-30'), received('BV-A', '2026-03', '2026-03-20')];
    expect(line(twice)).toBe('Báo cáo tháng (hạn ngày 25/03/2026): đã nhận văn bản của 01 đơn vị.');
  });

  it('that arrive after the moment of the report are not told', () => {
    const receipts = [received('BV-A', '2026-03', '2026-03-24'), received('BV-B', '2026-03', '2026-04-02')];
    expect(line(receipts, { countedAt: '2026-04-01T02:00:00.000Z' })).toContain('của 01 đơn vị.');
  });
});

it('nobody is late for a date before the plan was issued, which is a slip of the signed text', () => {
  const deadline = {
    key: 'bao-cao-nam',
    planKey: 'ke-hoach',
    title: 'Báo cáo năm',
    clause: '',
    subject: 'unit_report' as const,
    who: 'Các đơn vị',
    rule: { kind: 'before' as const, date: '2025-11-25' },
  };
  const receipts = [{ unitCode: 'BV-A', deadlineKey: 'bao-cao-nam', period: null, receivedOn: '2026-03-12' }];
  const text = textOf(report({ code: '2025-11', deadlines: [deadline], receipts }));
  expect(text).toContain('Báo cáo năm (hạn ngày 24/11/2025): đã nhận văn bản của 01 đơn vị.');
});

it('what happened after the moment of counting is not told', () => {
  const activity = {
    ...{ key: 'led', form: 'led_screen' as const, title: 'Chiếu hướng dẫn', unit: 'BV-A' },
    ...{ number: 2, reach: null, evidenceUrl: null },
  };
  const document = { number: '15/KH-SYT', title: 'Kế hoạch bổ sung', issuer: 'Sở Y tế', issuedDate: '2026-03-21' };
  const all = {
    reminders: ['2026-03-20 07:59', '2026-03-20 09:00'].map((clock) => ({ unit: 'BV-B', at: ict(clock) })),
    activities: ['2026-03-20', '2026-03-21'].map((date) => ({ ...activity, key: date, date })),
    documents: [document],
  };
  const early = textOf(report({ ...all, countedAt: ict('2026-03-20 08:00') }));
  expect(early).toContain('đã đôn đốc 01 lượt đơn vị');
  expect(early).toContain('Màn hình LED: 01 hoạt động');
  expect(early).not.toContain('15/KH-SYT');
  const late = textOf(report({ ...all, countedAt: ict('2026-03-21 08:00') }));
  expect(late).toContain('đã đôn đốc 02 lượt đơn vị');
  expect(late).toContain('Màn hình LED: 02 hoạt động');
  expect(late).toContain('15/KH-SYT');
});
