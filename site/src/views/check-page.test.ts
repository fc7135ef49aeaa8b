import { describe, expect, test } from 'vitest';
import { checkView } from './check-page.ts';
import { decisionItemOf, decisionOf, procedureOf, versionOf } from './example-items.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const code = '9.900001';
const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const amending = decisionOf('qd-1', '2026-03-01', { items: [decisionItemOf('amended', code)] });
const amended = procedureOf(code, {
  baseline,
  versions: [
    versionOf('2026-01-01', { name: 'Tên cũ' }),
    versionOf('2026-03-01', { name: 'Tên mới' }, { decisionKey: 'qd-1', itemId: `amended-${code}` }),
  ],
});

function checkOn(items: SiteItems, day: string) {
  const site = siteOf(items, day);
  const procedure = site.procedureByCode.get(code);
  if (procedure === undefined) throw new Error('The test gives no procedure.');
  return checkView(procedure, site);
}

describe('the question on a printed sheet', () => {
  test('every content that a sheet can show has its answer: the one of today holds, an older one does not', () => {
    const view = checkOn({ procedure: [amended], decision: [amending] }, '2026-03-10');
    expect(view.validFrom).toEqual({ iso: '2026-03-01', words: '01/03/2026' });
    expect(view.sheets.map(({ anchor, holds, answer }) => [anchor, holds, answer])).toEqual([
      ['ban-2026-03-01', true, 'Còn đúng.'],
      ['ban-2026-01-01', false, 'Đã cũ: nội dung đang áp dụng là của ngày 01/03/2026.'],
    ]);
  });

  test('an outdated sheet is told what differs from today, old beside new', () => {
    const [, old] = checkOn({ procedure: [amended], decision: [amending] }, '2026-03-10').sheets;
    expect(old?.rows).toEqual([{ label: 'Tên thủ tục', before: ['Tên cũ'], after: ['Tên mới'] }]);
  });

  test('a content that is still to come is no reason to take the sheet of today down', () => {
    const view = checkOn({ procedure: [amended], decision: [amending] }, '2026-02-10');
    expect(view.sheets.map(({ answer }) => answer)).toEqual([
      'Còn đúng.',
      'Chưa: nội dung này áp dụng từ ngày 01/03/2026.',
    ]);
  });

  test('a text that is corrected without a decision gets another mark on the same day', () => {
    const marks = ['Tên', 'Tên đã sửa'].map((name) => {
      const procedure = procedureOf(code, { baseline, versions: [versionOf('2026-01-01', { name })] });
      return checkOn({ procedure: [procedure] }, '2026-02-01').sheets[0]?.mark ?? '';
    });
    expect(marks.map((mark) => mark.slice(0, 11))).toEqual(['2026-01-01.', '2026-01-01.']);
    expect(marks[0]).not.toBe(marks[1]);
  });

  test('it tells what changed up to today and when, the newest first', () => {
    const items = { procedure: [amended], decision: [amending] };
    expect(checkOn(items, '2026-03-10').changes.map(({ date }) => date)).toEqual(['01/03/2026', '01/01/2026']);
    expect(checkOn(items, '2026-02-10').changes.map(({ date }) => date)).toEqual(['01/01/2026']);
  });

  test('nothing is said against a sheet that is older than the first content known here', () => {
    const procedure = procedureOf(code, { baseline, versions: [versionOf('2026-01-01')] });
    expect(checkOn({ procedure: [procedure] }, '2026-02-01').earlier).toContain('sớm hơn 01/01/2026');
  });

  test.each([
    ['replaced', 'Không. Thủ tục này đã được thay thế.'],
    ['abolished', 'Không. Thủ tục này đã bị bãi bỏ.'],
  ] as const)('a %s procedure makes every sheet invalid', (kind, answer) => {
    const decision = decisionOf('qd-2', '2026-03-01', { items: [decisionItemOf(kind, code)] });
    const view = checkOn({ procedure: [amended], decision: [decision] }, '2026-03-10');
    expect([view.answer, view.earlier, view.sheets.some(({ holds }) => holds)]).toEqual([answer, null, false]);
    expect(view.tone).toBe('ended');
  });

  describe('where the answer leads', () => {
    const other = procedureOf('9.900002', { baseline, versions: [versionOf('2026-01-01')] });
    const waysOf = (items: SiteItems): string[] =>
      checkOn(items, '2026-03-10').ways.map(({ href, label }) => `${label}: ${href}`);

    test('to what applies and to a new sheet, while the procedure is in force', () => {
      expect(waysOf({ procedure: [amended], decision: [amending] })).toEqual([
        `Xem nội dung đang áp dụng: /thu-tuc/${code}/`,
        `In bản niêm yết mới: /thu-tuc/${code}/niem-yet/`,
      ]);
    });

    test('to what is used instead before all, once it was replaced, and to no new sheet', () => {
      const items = [decisionItemOf('replaced', code, { successors: ['9.900002'] })];
      expect(waysOf({ procedure: [amended, other], decision: [decisionOf('qd-2', '2026-03-01', { items })] })).toEqual([
        'Xem thủ tục thay thế: /thu-tuc/9.900002/',
        'Xem văn bản số MẪU-qd-2/QĐ-UBND: /quyet-dinh/qd-2/',
        `Xem trang của thủ tục: /thu-tuc/${code}/`,
      ]);
    });

    test('to what abolished it, where nothing came in its place', () => {
      const items = [decisionItemOf('abolished', code)];
      expect(waysOf({ procedure: [amended], decision: [decisionOf('qd-2', '2026-03-01', { items })] })).toEqual([
        'Xem văn bản số MẪU-qd-2/QĐ-UBND: /quyet-dinh/qd-2/',
        `Xem trang của thủ tục: /thu-tuc/${code}/`,
      ]);
    });

    test('to its page alone, before its first day', () => {
      const items = [decisionItemOf('new', code, { effectiveDate: '2026-04-01' })];
      const procedure = [procedureOf(code, { versions: [versionOf('2026-04-01')] })];
      const decision = [decisionOf('qd-5', '2026-02-01', { items })];
      expect(waysOf({ procedure, decision })).toEqual([`Xem trang của thủ tục: /thu-tuc/${code}/`]);
      expect(checkOn({ procedure, decision }, '2026-03-10').tone).toBe('ahead');
    });
  });

  test('when every decision about it fell, no sheet has a ground any more', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-03-01')] });
    const decision = decisionOf('qd-3', '2026-02-01', { items: [decisionItemOf('new', code)] });
    const annulling = decisionOf('qd-4', '2026-03-01', {
      acts: [{ kind: 'annuls', decisionKey: 'qd-3', itemId: null, effectiveDate: null }],
    });
    const view = checkOn({ procedure: [procedure], decision: [decision, annulling] }, '2026-03-10');
    expect(view.procedure.statusWord).toBe('Không còn căn cứ công bố');
    expect(view.answer).toBe('Không. Thủ tục này không còn căn cứ công bố.');
    expect(view.sheets.some(({ holds }) => holds)).toBe(false);
  });

  test('before its first day the answer is "not yet"', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-03-01')] });
    const decision = decisionOf('qd-5', '2026-02-01', {
      items: [decisionItemOf('new', code, { effectiveDate: '2026-03-01' })],
    });
    expect(checkOn({ procedure: [procedure], decision: [decision] }, '2026-02-10').answer).toContain('Chưa.');
  });
});
