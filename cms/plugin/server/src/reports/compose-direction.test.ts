import { describe, expect, it } from 'vitest';
import { ict, report, sources, textOf } from './report.fixture.ts';

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
      'Báo cáo tháng (hạn ngày 25/03/2026): đã nhận văn bản của 01/03 đơn vị phải gửi, trong đó 01 đơn vị gửi sau thời hạn.',
    );
    const ofA = { scope: { kind: 'unit', unit: 'BV-A' } } as const;
    expect(line(receipts, ofA)).toContain('chưa ghi nhận văn bản của đơn vị');
    expect(line(receipts, { ...ofA, code: '2026-02' })).toContain('đã gửi ngày 03/03/2026, sau thời hạn.');
  });

  it('are counted by units: written down twice they are one, and the earlier one tells whether it was late', () => {
    const twice = [received('BV-A', '2026-03', '2026-03-30'), received('BV-A', '2026-03', '2026-03-20')];
    expect(line(twice)).toBe('Báo cáo tháng (hạn ngày 25/03/2026): đã nhận văn bản của 01/03 đơn vị phải gửi.');
  });

  it('that fell due before receipts were kept here are told as unrecorded, until one of them is written down', () => {
    const later = { recordsFrom: '2026-03-26' };
    const unrecorded = 'Báo cáo tháng (hạn ngày 25/03/2026): đến hạn trước khi hệ thống ghi nhận, không có số liệu.';
    expect(line([], later)).toBe(unrecorded);
    expect(line([], { ...later, scope: { kind: 'unit', unit: 'BV-A' } })).toBe(unrecorded);
    expect(line([received('BV-A', '2026-03', '2026-03-24')], later)).toContain('của 01/03 đơn vị phải gửi.');
    expect(line([], { recordsFrom: '2026-03-25' })).toContain('của 00/03 đơn vị phải gửi.');
  });

  it('that arrive after the moment of the report are not told', () => {
    const receipts = [received('BV-A', '2026-03', '2026-03-24'), received('BV-B', '2026-03', '2026-04-02')];
    expect(line(receipts, { countedAt: '2026-04-01T02:00:00.000Z' })).toContain('của 01/03 đơn vị phải gửi.');
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
  expect(text).toContain(
    'Báo cáo năm (hạn ngày 24/11/2025): ngày ghi trong kế hoạch đứng trước ngày ban hành nên không tính quá hạn; đã nhận văn bản của 01/03 đơn vị phải gửi.',
  );
});

describe('whose duties a report tells', () => {
  const plain = { planKey: 'ke-hoach', clause: '', who: '' };
  const deadlines = [
    {
      ...{ ...plain, key: 'bao-cao-quy', title: 'Báo cáo quý', subject: 'unit_report' as const },
      rule: { kind: 'on' as const, date: '2026-03-05' },
    },
    {
      ...{ ...plain, key: 'bao-cao-ksbt', title: 'Báo cáo của Trung tâm KSBT', subject: 'cdc_report' as const },
      rule: { kind: 'monthly' as const, dayOfMonth: 20, exclusive: true },
    },
    {
      ...{ ...plain, key: 'tap-huan', title: 'Tập huấn nghiệp vụ', subject: 'other' as const },
      rule: { kind: 'on' as const, date: '2026-04-15' },
    },
  ];
  const receipts = [
    { unitCode: 'CDC', deadlineKey: 'bao-cao-ksbt', period: '2026-03', receivedOn: '2026-03-18' },
    { unitCode: 'BV-A', deadlineKey: 'bao-cao-quy', period: null, receivedOn: '2026-03-05' },
  ];
  const linesOf = (more: Parameters<typeof report>[0] = {}) =>
    textOf(report({ deadlines, receipts, ...more }))
      .split('\n')
      .filter((words) => /^(Báo cáo (quý|của)|Ngày \d)/.test(words));

  it('a hospital reads of its own alone, in what fell due and in what comes next', () => {
    expect(linesOf({ scope: { kind: 'unit', unit: 'BV-B' } })).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): chưa ghi nhận văn bản của đơn vị.',
    ]);
    expect(linesOf({ scope: { kind: 'unit', unit: 'BV-A' } })).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): đã gửi ngày 05/03/2026.',
    ]);
  });

  it('who posts for all reads of its own report too', () => {
    expect(linesOf({ scope: { kind: 'unit', unit: 'CDC' } })).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): chưa ghi nhận văn bản của đơn vị.',
      'Báo cáo của Trung tâm KSBT (hạn ngày 19/03/2026): đã gửi ngày 18/03/2026.',
      'Ngày 19/04/2026: báo cáo của Trung tâm KSBT.',
    ]);
  });

  it('the department reads of all, with how many of how many handed in', () => {
    expect(linesOf()).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): đã nhận văn bản của 01/03 đơn vị phải gửi.',
      'Báo cáo của Trung tâm KSBT (hạn ngày 19/03/2026): đã nhận văn bản của 01/01 đơn vị phải gửi, ngày 18/03/2026.',
      'Ngày 15/04/2026: tập huấn nghiệp vụ.',
      'Ngày 19/04/2026: báo cáo của Trung tâm KSBT.',
    ]);
  });

  it('the office that receives, a part of another unit and one that has ended owe nothing', () => {
    const { units, settings } = sources();
    const [cdc, a, b] = units;
    if (cdc === undefined || a === undefined || b === undefined) throw new Error('The fixture has three units.');
    const ended = { ...b, activity: [{ from: '2020-01-01', to: '2026-03-04' }] };
    const station = { ...a, code: 'TRAM', parent: 'BV-A' };
    const some = { units: [cdc, a, ended, station], settings: { ...settings, adminOfficeUnit: 'CDC' } };
    expect(linesOf(some)[0]).toContain('đã nhận văn bản của 01/01 đơn vị phải gửi, ngày 05/03/2026.');
    expect(linesOf({ ...some, scope: { kind: 'unit', unit: 'TRAM' } })).toEqual([]);
  });

  it('what is handed in, or behind the moment of counting, is no task any more', () => {
    const early = [
      ...receipts,
      { unitCode: 'CDC', deadlineKey: 'bao-cao-ksbt', period: '2026-04', receivedOn: '2026-04-01' },
    ];
    expect(linesOf({ scope: { kind: 'unit', unit: 'CDC' }, receipts: early })).toHaveLength(2);
    expect(linesOf({ countedAt: ict('2026-04-16 09:00') }).filter((words) => words.startsWith('Ngày'))).toEqual([
      'Ngày 19/04/2026: báo cáo của Trung tâm KSBT.',
    ]);
  });

  it('a day that is still ahead is not due yet', () => {
    const early = { countedAt: ict('2026-03-04 09:00') };
    expect(linesOf(early).slice(0, 2)).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): chưa đến hạn; đã nhận văn bản của 00/03 đơn vị phải gửi.',
      'Báo cáo của Trung tâm KSBT (hạn ngày 19/03/2026): chưa đến hạn; đã nhận văn bản của 00/01 đơn vị phải gửi.',
    ]);
    expect(linesOf({ ...early, scope: { kind: 'unit', unit: 'BV-B' } })).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): chưa đến hạn.',
    ]);
    expect(linesOf({ countedAt: ict('2026-03-05 09:00'), scope: { kind: 'unit', unit: 'BV-B' } })).toEqual([
      'Báo cáo quý (hạn ngày 05/03/2026): hết hạn trong ngày tính số liệu; chưa ghi nhận văn bản của đơn vị.',
    ]);
  });

  it('a date that is not set is told as such, and is never missed', () => {
    const undated = [
      {
        ...{ ...plain, key: 'dinh-ky', title: 'Báo cáo định kỳ', subject: 'unit_report' as const },
        rule: { kind: 'none' as const, note: '' },
      },
      {
        ...{ ...plain, key: 'ke-hoach-don-vi', title: 'Kế hoạch của đơn vị', subject: 'unit_plan' as const },
        rule: { kind: 'term' as const, days: 30 },
      },
    ];
    const [plan] = sources().plans;
    if (plan === undefined) throw new Error('The fixture has a plan.');
    const some = {
      deadlines: undated,
      receipts: [{ unitCode: 'BV-A', deadlineKey: 'dinh-ky', period: null, receivedOn: '2026-03-05' }],
      plans: [{ ...plan, issuedDate: null }],
    };
    const text = textOf(report(some));
    expect(text).toContain('Kế hoạch, báo cáo chưa có ngày gửi cụ thể:');
    expect(text).toContain('Báo cáo định kỳ: chưa ấn định ngày; đã nhận văn bản của 01/03 đơn vị phải gửi.');
    expect(text).toContain(
      'Kế hoạch của đơn vị: chưa xác định được hạn vì kế hoạch chưa ghi ngày ban hành; đã nhận văn bản của 00/03 đơn vị phải gửi.',
    );
    expect(textOf(report({ ...some, scope: { kind: 'unit', unit: 'BV-B' } }))).toContain(
      'Báo cáo định kỳ: chưa ấn định ngày; chưa ghi nhận văn bản của đơn vị.',
    );
  });
});

it('a plan that was issued later is not told of an earlier month', () => {
  expect(textOf(report({ code: '2026-01', countedAt: ict('2026-01-09 09:00') }))).not.toContain('12/KH-SYT');
  expect(textOf(report({ code: '2026-01' }))).toContain(', số 12/KH-SYT ngày 10/01/2026.');
});

it('what happened after the moment of counting is not told', () => {
  const activity = {
    ...{ key: 'led', form: 'led_screen' as const, title: 'Chiếu hướng dẫn', unit: 'BV-A' },
    ...{ number: 2, reach: null, evidenceUrl: null, issueNumber: null },
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
