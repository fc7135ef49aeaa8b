import { describe, expect, it } from 'vitest';
import type { Closing } from '@cchc/shared/contract';
import { closing, ict, item, report, sources, submitted, textOf, unit, unitQuota } from './report.fixture.ts';

type Wanted = Parameters<typeof report>[0];

const sent = (id: string, of: string, day: string) => item(id, of, [submitted(`${day} 08:00`)]);
const linesWith = (words: string, more: Wanted): string[] =>
  textOf(report(more))
    .split('\n')
    .filter((line) => line.includes(words));
const ofA = { kind: 'unit', unit: 'BV-A' } as const;

describe('a window before its end', () => {
  /** Seen on 20 February: January is over, February runs, March has not begun. */
  const seen: Wanted = {
    code: '2026-Q1',
    countedAt: ict('2026-02-20 09:00'),
    quotas: [unitQuota],
    items: [sent('a1', 'BV-A', '2026-01-05'), sent('a2', 'BV-A', '2026-02-05'), sent('b1', 'BV-B', '2026-01-06')],
  };

  it('Q10 owes nothing of the months that have not begun', () => {
    const made = report(seen);
    expect(made.quotas[0]?.totals).toMatchObject([
      { unit: 'BV-A', counted: 2, minimum: 2, periodsDue: 2, periodsMet: 2, periodsPending: 0 },
      { unit: 'BV-B', counted: 1, minimum: 2, periodsDue: 2, periodsMet: 1, periodsPending: 1 },
    ]);
    expect(made.quotas[0]?.verdicts.map(({ period }) => period)).not.toContain('2026-03');
    expect(made.quotas[0]?.spans.map(({ period }) => period)).toEqual(['2026-01', '2026-02']);
  });

  it('Q10 says so in its table and sentences, and does not call March running', () => {
    const text = textOf(report(seen));
    expect(text).toContain('1 | Bệnh viện Mẫu A | 02/02 | 02 | 02 | ');
    expect(text).toContain('2 | Bệnh viện Mẫu B | 01/01 | 02 | 01 | Đang thực hiện: tháng 02/2026');
    expect(text).toContain(
      'Có 01/02 đơn vị đạt hoặc vượt chỉ tiêu trong tất cả các kỳ đã bắt đầu; 01 đơn vị đang thực hiện, còn thiếu: Bệnh viện Mẫu B. Tổng số: 03 tin, bài được tính, 04 tin, bài được giao.',
    );
    expect(text).toContain('tháng 03/2026 chưa bắt đầu');
  });

  it('Q10 a unit reads how many months it met, and which one runs', () => {
    expect(linesWith('kỳ đến hạn', { ...seen, scope: { kind: 'unit', unit: 'BV-B' } })[0]).toBe(
      'Bệnh viện Mẫu B đạt 01/01 kỳ đến hạn; được tính 01/02 tin, bài; đang thực hiện: tháng 02/2026.',
    );
  });

  it('a window that has not begun says so and judges nobody', () => {
    const text = textOf(report({ ...seen, code: '2026-03' }));
    expect(text).toContain('Kỳ tính chưa bắt đầu.');
    expect(text).toContain('1 | Bệnh viện Mẫu A | 01 | – | Chưa tới kỳ | ');
    expect(text).not.toContain('Đang thực hiện –');
  });
});

describe('Q1, Q11 the reading of a closed month', () => {
  const closed = closing(sources(), unitQuota, '2026-03', '2026-04-05 09:00');
  const later: Wanted = {
    countedAt: ict('2026-04-20 09:00'),
    quotas: [{ ...unitQuota, chosenReading: 'dang' }],
    closings: [closed],
  };
  const readingLine = (more: Wanted): string | undefined => linesWith('Cách hiểu dùng để tính', more)[0];

  it('is the one of its closing, and is not called unused', () => {
    expect(readingLine(later)).toBe(
      'Cách hiểu dùng để tính: “Tính bài đã gửi”. Đây là cách hiểu khi chốt số liệu; cách hiểu đang dùng cho các kỳ chưa chốt là “Tính bài đã đăng” (lý do chọn: Theo ý kiến của Lãnh đạo Sở).',
    );
    expect(report(later).quotas[0]).toMatchObject({
      readings: [{ label: 'Tính bài đã gửi', periods: ['2026-03'], isInUse: false }],
      otherReadings: [{ label: 'Tính bài đã đăng', isInUse: true }],
    });
  });

  it('counts the items of the annex too', () => {
    const unposted = sent('b1', 'BV-B', '2026-03-07');
    const items = [...sources().items, unposted];
    const own = closing(sources({ items }), unitQuota, '2026-03', '2026-04-05 09:00');
    const made = report({ ...later, items, closings: [own] });
    expect(made.items.find(({ itemId }) => itemId === 'b1')?.remark).toBe('Được tính');
  });

  it('tells which month was counted by which, where they differ', () => {
    const line = readingLine({ ...later, code: '2026-Q1', closings: [{ ...closed, key: 'm', period: '2026-02' }] });
    expect(line).toBe(
      'Cách hiểu dùng để tính: “Tính bài đã đăng” cho tháng 01/2026, tháng 03/2026; “Tính bài đã gửi” cho tháng 02/2026. Lý do chọn “Tính bài đã đăng”: Theo ý kiến của Lãnh đạo Sở.',
    );
  });

  it('two closed months that used different ones are told apart, and a third one is unused', () => {
    const [first, second] = unitQuota.readings;
    if (first === undefined || second === undefined) throw new Error('The fixture has two readings.');
    const third = { ...first, id: 'ca-hai', label: 'Tính cả hai' };
    const closings: Closing[] = [
      { ...closed, key: 'm1', period: '2026-01' },
      { ...closed, key: 'm2', period: '2026-02', readingId: 'dang' },
      { ...closed, key: 'm3', period: '2026-03', readingId: 'dang' },
    ];
    const quotas = [{ ...unitQuota, readings: [first, second, third], choiceReason: null }];
    expect(readingLine({ ...later, code: '2026-Q1', quotas, closings })).toBe(
      'Cách hiểu dùng để tính: “Tính bài đã gửi” cho tháng 01/2026; “Tính bài đã đăng” cho tháng 02/2026, tháng 03/2026. Văn bản còn có thể hiểu theo cách khác: “Tính cả hai”; cách hiểu này không dùng để tính.',
    );
  });

  it('a closing stands until the moment at which it was reopened, and again from the next round on', () => {
    const first = { ...closed, key: 'm-1', isReopened: true };
    const second = { ...closed, key: 'm-2', round: 2, closedAt: ict('2026-04-12 09:00') };
    const reopenings = new Map([['m-1', ict('2026-04-10 09:00')]]);
    const roundsAt = (clock: string): readonly number[] =>
      report({ ...later, closings: [first, second], reopenings, countedAt: ict(clock) }).quotas.flatMap((quota) =>
        quota.closings.map(({ round }) => round),
      );
    expect(roundsAt('2026-04-04 09:00')).toEqual([]);
    expect(roundsAt('2026-04-09 09:00')).toEqual([1]);
    expect(roundsAt('2026-04-11 09:00')).toEqual([]);
    expect(roundsAt('2026-04-12 09:00')).toEqual([2]);
    const unknown = { ...later, closings: [first], countedAt: ict('2026-04-09 09:00') };
    expect(report(unknown).quotas[0]?.closings, 'nobody knows when it was reopened').toEqual([]);
  });

  it('keeps a unit to which the reading in use is not addressed any more', () => {
    const [first, second] = unitQuota.readings;
    if (first === undefined || second === undefined) throw new Error('The fixture has two readings.');
    const others = { ...second, who: { scope: 'unit' as const, unit: 'BV-B' } };
    const switched = { ...later, quotas: [{ ...unitQuota, chosenReading: 'dang', readings: [first, others] }] };
    expect(linesWith('được tính 01/01', { ...switched, scope: ofA })[0]).toBe(
      'Bệnh viện Mẫu A được tính 01/01 tin, bài; kết quả: Đạt.',
    );
    const before = { ...switched, scope: ofA, countedAt: ict('2026-04-02 09:00') };
    expect(report(before).quotas, 'what was closed later is not known yet').toEqual([]);
    expect(report({ ...switched, scope: ofA, closings: [{ ...closed, isReopened: true }] }).quotas).toEqual([]);
  });
});

describe('the forecast of a running month', () => {
  /** A hands in on the 28th of each month, B never does. */
  const items = ['2026-01-28', '2026-02-28'].map((day, place) => sent(`a${place}`, 'BV-A', day));
  const running: Wanted = { countedAt: ict('2026-03-20 09:00'), quotas: [unitQuota], items };

  it('is the one of the quota desk, in a sentence before what a person writes', () => {
    const text = textOf(report({ ...running, notes: { estimate: 'Cả hai đơn vị đạt.' } }));
    expect(text).toContain(
      'Ước đến hết tháng 03/2026 theo nhịp độ của các kỳ trước: 01/02 đơn vị nhiều khả năng đạt: Bệnh viện Mẫu A; 01/02 đơn vị có nguy cơ không đạt: Bệnh viện Mẫu B.\nƯớc đến hết kỳ: Cả hai đơn vị đạt.',
    );
  });

  it('tells a unit of itself alone', () => {
    const text = textOf(report({ ...running, scope: ofA }));
    expect(text).toContain(
      'Ước đến hết tháng 03/2026 theo nhịp độ của các kỳ trước: Bệnh viện Mẫu A nhiều khả năng đạt (dự kiến 01/01 tin, bài).',
    );
    expect(text).not.toContain('Bệnh viện Mẫu B');
    const done = { ...running, scope: ofA, items: [...items, sent('a9', 'BV-A', '2026-03-02')] };
    expect(textOf(report(done))).toContain('theo nhịp độ của các kỳ trước: Bệnh viện Mẫu A đã đạt.');
  });

  it('is given within a longer window, and not for what is over, ahead or does not judge', () => {
    expect(textOf(report({ ...running, code: '2026-Q1' }))).toContain('Ước đến hết tháng 03/2026 theo nhịp độ');
    for (const code of ['2026-02', '2026-04', '2026-03-01..2026-03-25']) {
      expect(textOf(report({ ...running, code })), code).not.toContain('theo nhịp độ');
    }
  });
});

describe('Q8 excused units', () => {
  const exemptions = ['BV-A', 'BV-B'].map((of) => ({
    ...{ key: `mien-${of.toLowerCase()}`, quotaKey: 'bai-thang', unit: of, period: '2026-02' },
    ...{ reasonCode: 'repair', document: null },
  }));
  const more: Wanted = { exemptions, quotas: [unitQuota], items: [] };

  it('are told as excused, in one month and over several', () => {
    expect(linesWith('Bệnh viện Mẫu A', { ...more, code: '2026-02', scope: ofA })[1]).toBe(
      'Bệnh viện Mẫu A được miễn trong kỳ.',
    );
    expect(linesWith('Bệnh viện Mẫu A', { ...more, code: '2026-Q1', scope: ofA })[1]).toBe(
      'Bệnh viện Mẫu A đạt 00/02 kỳ đến hạn; được tính 00/02 tin, bài; được miễn: tháng 02/2026.',
    );
  });

  it('are counted where nobody else owes anything', () => {
    expect(linesWith('được miễn', { ...more, code: '2026-02' })[0]).toBe(
      'Có 00 tin, bài được tính; trong kỳ không có đơn vị nào được giao số lượng; 02 đơn vị được miễn.',
    );
  });
});

it('a unit that was not subject to the quota is not said to have done nothing', () => {
  const young = { ...unit('BV-C', 'Bệnh viện Mẫu C', 4), activity: [{ from: '2026-03-15', to: null }] };
  const scope = { kind: 'unit', unit: 'BV-C' } as const;
  expect(linesWith('Bệnh viện Mẫu C', { units: [...sources().units, young], scope }).slice(1)).toEqual([
    'Bệnh viện Mẫu C không thuộc diện tính trong kỳ.',
    '1 | Bệnh viện Mẫu C | – | – | Không thuộc diện tính | ',
    'Chỉ tiêu “Mỗi đơn vị 01 bài/tháng”: Bệnh viện Mẫu C không thuộc diện tính trong kỳ.',
  ]);
});
