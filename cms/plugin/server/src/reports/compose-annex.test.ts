import { describe, expect, it } from 'vitest';
import {
  attested,
  cdcQuota,
  closing,
  ict,
  item,
  published,
  report,
  sources,
  submitted,
  textOf,
  unitQuota,
  withdrawn,
} from './report.fixture.ts';

type Wanted = Parameters<typeof report>[0];
const remarks = (more: Wanted) => report(more).items.map(({ itemId, remark }) => [itemId, remark]);

describe('an item that counts in another month', () => {
  /** Sent in March by evidence, posted in April. */
  const dated = item('a1', 'BV-A', [attested('2026-03-30 08:00'), published('2026-04-02 08:00')]);
  const april: Wanted = { code: '2026-04', countedAt: ict('2026-05-02 09:00'), items: [dated], quotas: [unitQuota] };

  it('says for which month it was counted', () => {
    expect(remarks(april)).toEqual([['a1', 'Đã tính cho tháng 03/2026']]);
    expect(report(april).items[0]?.elsewhere).toEqual([
      { quotaKey: 'bai-thang', period: '2026-03', counted: true, reason: 'attested' },
    ]);
    expect(remarks({ ...april, scope: { kind: 'unit', unit: 'BV-A' } })).toEqual([['a1', 'Đã tính cho tháng 03/2026']]);
  });

  it('names the quota where several say something of it', () => {
    const yearly = { ...unitQuota, key: 'quy', title: 'Mỗi quý 01 bài', period: 'quarter' as const, order: 3 };
    expect(remarks({ ...april, quotas: [unitQuota, yearly] })).toEqual([
      ['a1', 'Mỗi đơn vị 01 bài/tháng: đã tính cho tháng 03/2026; Mỗi quý 01 bài: đã tính cho quý I/2026'],
    ]);
    const posting = { ...unitQuota, key: 'dang', title: 'Đăng 01 bài', chosenReading: 'dang', order: 3 };
    expect(remarks({ ...april, quotas: [unitQuota, posting] }), 'counted within the window').toEqual([
      ['a1', 'Được tính'],
    ]);
  });

  it('is told of a plan that has ended, and with its reason where it did not count', () => {
    const [reading] = unitQuota.readings;
    if (reading === undefined) throw new Error('The fixture has readings.');
    const ended = { ...unitQuota, validTo: '2026-03-31' };
    expect(remarks({ ...april, quotas: [ended] })).toEqual([['a1', 'Đã tính cho tháng 03/2026']]);
    const bulletins = { ...unitQuota, readings: [{ ...reading, kinds: ['bulletin' as const] }] };
    expect(remarks({ ...april, quotas: [bulletins] })).toEqual([
      ['a1', 'Tháng 03/2026: Không tính – không thuộc loại tin, bài được giao'],
    ]);
  });

  it('is of no quota where none is addressed to its unit', () => {
    expect(remarks({ ...april, quotas: [cdcQuota] })).toEqual([['a1', 'Không thuộc chỉ tiêu nào']]);
  });

  it('that a closing has counted in one month, and evidence dated into another, says both', () => {
    const march: Wanted = { countedAt: ict('2026-04-20 09:00'), quotas: [unitQuota] };
    const before = item('a1', 'BV-A', [submitted('2026-03-05 08:00'), published('2026-03-06 08:00')]);
    const closed = closing(sources({ ...march, items: [before] }), unitQuota, '2026-03', '2026-04-05 09:00');
    const moved = { ...before, events: [...before.events, attested('2026-02-20 08:00')] };
    expect(remarks({ ...march, items: [moved], closings: [closed] })).toEqual([
      ['a1', 'Đã tính khi chốt số liệu tháng 03/2026; đã tính cho tháng 02/2026'],
    ]);
    const february: Wanted = { ...march, code: '2026-02', items: [moved], closings: [closed] };
    expect(remarks(february)).toEqual([['a1', 'Được tính – ghi nhận theo minh chứng']]);
  });
});

describe('an item beside the closing of its month', () => {
  const march: Wanted = { countedAt: ict('2026-04-20 09:00'), quotas: [unitQuota] };
  const one = item('a1', 'BV-A', [submitted('2026-03-05 08:00'), published('2026-03-06 08:00')]);

  it('that was counted by it and does not count today says so', () => {
    const closed = closing(sources({ ...march, items: [one] }), unitQuota, '2026-03', '2026-04-05 09:00');
    const gone = { ...one, events: [...one.events, withdrawn('2026-04-10 08:00')] };
    expect(remarks({ ...march, items: [gone], closings: [closed] })).toEqual([
      ['a1', 'Không tính – đã gỡ do có sai sót; đã tính khi chốt số liệu'],
    ]);
  });

  it('that was entered after it says so', () => {
    const closed = closing(sources({ ...march, items: [] }), unitQuota, '2026-03', '2026-04-05 09:00');
    expect(remarks({ ...march, items: [one], closings: [closed] })).toEqual([
      ['a1', 'Được tính; ghi nhận sau khi chốt số liệu'],
    ]);
  });
});

it('of who posts for all, items of others are named as theirs', () => {
  const made = remarks({ scope: { kind: 'unit', unit: 'CDC' } });
  expect(made).toEqual([
    ['c1', 'Được tính'],
    ['a1', 'Tin, bài của đơn vị khác, do đơn vị biên tập, đăng'],
  ]);
});

describe('what appeared elsewhere', () => {
  const url = 'https://bao-mau.example/1';
  const confirmed = item('e1', 'BV-A', [{ ...attested('2026-03-12 00:00'), event: 'published' }], {
    ...{ where: 'elsewhere' as const, title: 'Một cửa ở Bệnh viện Mẫu A', url, slug: null },
    ...{ outlet: 'Báo Mẫu', issueNumber: '12' },
  });
  const [reading] = unitQuota.readings;
  const anywhere = {
    ...unitQuota,
    readings: [{ ...(reading ?? never()), event: 'published' as const, where: 'anywhere' as const }],
  };

  it('is told with its outlet, number, day and address, in II.2 and in the annex', () => {
    const made = report({ items: [confirmed], quotas: [anywhere] });
    expect(textOf(made)).toContain(
      'Có 01 tin, bài đăng nơi khác đã được xác nhận minh chứng.\nMột cửa ở Bệnh viện Mẫu A (Bệnh viện Mẫu A), đăng tại Báo Mẫu, số 12, ngày 12/03/2026: https://bao-mau.example/1\n',
    );
    expect(made.items).toMatchObject([
      {
        ...{ itemId: 'e1', date: '2026-03-12', outlet: 'Báo Mẫu, số 12', address: url },
        remark: 'Được tính – đăng nơi khác, đã xác nhận minh chứng; đăng tại Báo Mẫu, số 12; https://bao-mau.example/1',
      },
    ]);
  });

  it('is told with what is known alone', () => {
    const bare = { ...confirmed, url: null, outlet: null, issueNumber: null };
    expect(textOf(report({ items: [bare] }))).toContain(
      'Một cửa ở Bệnh viện Mẫu A (Bệnh viện Mẫu A), ngày 12/03/2026.\n',
    );
  });
});

it('activities are told with number and address, as far as they are known', () => {
  const activity = {
    ...{ key: 'phat-thanh', form: 'broadcast' as const, title: 'Phóng sự một cửa.', date: '2026-03-08', unit: 'BV-A' },
    ...{ number: 1, reach: null, evidenceUrl: 'https://dai-mau.example/7', issueNumber: '7' },
  };
  const text = textOf(
    report({ activities: [activity, { ...activity, key: 'khac', evidenceUrl: null, issueNumber: 'Bản tin 18h' }] }),
  );
  expect(text).toContain(
    'Phóng sự một cửa, số 7, ngày 08/03/2026, Bệnh viện Mẫu A: số lượng 01; https://dai-mau.example/7\n',
  );
  expect(text).toContain('Phóng sự một cửa, Bản tin 18h, ngày 08/03/2026, Bệnh viện Mẫu A: số lượng 01.\n');
});

function never(): never {
  throw new Error('The fixture has readings.');
}
