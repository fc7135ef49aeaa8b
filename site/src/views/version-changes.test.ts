import { describe, expect, test } from 'vitest';
import { contentOf, decisionItemOf, decisionOf, procedureOf, versionOf } from './example-items.ts';
import { siteOf } from './site-of.ts';
import { changeRows, changeSentence, daysOfChange } from './version-changes.ts';

const code = '9.900001';
const methods = (processingTime: string, fee: string | null = null) =>
  (['in_person', 'online'] as const).map((channel) => ({ channel, processingTime, fee, note: null }));

describe('what changed, in words', () => {
  test.each([
    [
      'a time for all channels',
      { methods: methods('20 ngày') },
      { methods: methods('10 ngày') },
      ['Thời hạn giải quyết: từ 20 ngày thành 10 ngày'],
    ],
    [
      'a fee that came',
      { methods: methods('20 ngày') },
      { methods: methods('20 ngày', '500.000 đồng') },
      ['Phí, lệ phí: thêm 500.000 đồng'],
    ],
    [
      'an online level',
      { onlineLevel: 'partial' },
      { onlineLevel: 'full' },
      ['Nộp trực tuyến: từ Dịch vụ công trực tuyến một phần thành Dịch vụ công trực tuyến toàn trình'],
    ],
    ['a number of sets', { dossierCopies: 2 }, { dossierCopies: 1 }, ['Số lượng hồ sơ: từ 02 bộ thành 01 bộ']],
    ['levels', { levels: ['province'] }, { levels: ['commune'] }, ['Cấp thực hiện: từ Cấp tỉnh thành Cấp xã']],
    [
      'a channel that went',
      { methods: methods('5 ngày') },
      { methods: methods('5 ngày').slice(0, 1) },
      ['Hình thức nộp: bỏ Trực tuyến'],
    ],
    [
      'a paper of a case',
      { dossier: [{ title: 'Cấp lại', items: [] }] },
      { dossier: [{ title: 'Cấp lại', items: [{ name: 'Đơn', originals: 1, copies: 0, form: null }] }] },
      ['Thành phần hồ sơ – Cấp lại: thêm Đơn (01 bản chính)'],
    ],
  ] as const)('%s', (_, before, after, sentences) => {
    const contentWith = (over: object) => ({ ...contentOf(), ...structuredClone(over) });
    expect(changeRows(contentWith(before), contentWith(after)).map(changeSentence)).toEqual(sentences);
  });
});

describe('days of change', () => {
  const procedure = procedureOf(code, {
    baseline: { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null },
    versions: [
      versionOf('2026-01-01', { name: 'Tên gốc' }),
      versionOf('2026-03-01', { name: 'Tên mới' }, { decisionKey: 'qd-1', itemId: `amended-${code}` }),
    ],
  });
  const decision = decisionOf('qd-1', '2026-02-20', {
    effectiveDate: '2026-03-01',
    items: [decisionItemOf('amended', code)],
  });
  const daysOn = (day: string, decisions = [decision]) =>
    daysOfChange(procedure, siteOf({ procedure: [procedure], decision: decisions }, day));

  test('a change that is decided stands there before its day, with its decision and the page of the day', () => {
    expect(daysOn('2026-02-25')).toMatchObject([
      {
        date: '01/03/2026',
        isAhead: true,
        href: `/thu-tuc/${code}/ngay/2026-03-01/`,
        decision: { number: 'MẪU-qd-1/QĐ-UBND' },
        rows: [{ label: 'Tên thủ tục', before: ['Tên gốc'], after: ['Tên mới'] }],
      },
    ]);
    expect(daysOn('2026-03-01')[0]?.isAhead).toBe(false);
  });

  test('an annulled amendment gives the former text back, and says so', () => {
    const annulling = decisionOf('qd-2', '2026-04-01', {
      acts: [{ kind: 'annuls', decisionKey: 'qd-1', itemId: null, effectiveDate: null }],
    });
    expect(daysOn('2026-05-01', [decision, annulling]).map(({ iso, rows }) => [iso, rows[0]?.after])).toEqual([
      ['2026-04-01', ['Tên gốc']],
      ['2026-03-01', ['Tên mới']],
    ]);
  });
});
