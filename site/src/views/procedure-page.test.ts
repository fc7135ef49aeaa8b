import { describe, expect, test } from 'vitest';
import { decisionItemOf, decisionOf, documentOf, fieldOf, procedureOf, unitOf, versionOf } from './example-items.ts';
import { procedureView } from './procedure-page.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const code = '9.900001';
const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };

function viewOn(items: SiteItems, day: string, wanted = code) {
  const site = siteOf(items, day);
  const procedure = site.procedureByCode.get(wanted);
  if (procedure === undefined) throw new Error(`The test gives no procedure ${wanted}.`);
  return procedureView(procedure, day, site);
}

const essential = (view: ReturnType<typeof viewOn>, label: string) =>
  view.essentials.find((one) => one.label === label);

describe('what a citizen needs first', () => {
  const methods = [
    { channel: 'in_person', processingTime: '10 ngày làm việc', fee: '500.000 đồng', note: null },
    { channel: 'online', processingTime: '10 ngày làm việc', fee: '250.000 đồng', note: null },
  ] as const;

  test('one time for all channels is said once, different fees are said by channel', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-01-01', { methods: [...methods] })] });
    const view = viewOn({ procedure: [procedure] }, '2026-02-01');
    expect(essential(view, 'Thời hạn giải quyết')?.lines).toEqual(['10 ngày làm việc']);
    expect(essential(view, 'Phí, lệ phí')?.lines).toEqual(['Trực tiếp: 500.000 đồng', 'Trực tuyến: 250.000 đồng']);
  });

  test('without an address the receiving units say where to go', () => {
    const procedure = procedureOf(code, { receivingUnits: ['BV-MAU-A'], versions: [versionOf('2026-01-01')] });
    const unit = unitOf('BV-MAU-A', { name: 'Bệnh viện Mẫu A', address: '01 đường Mẫu' });
    const view = viewOn({ procedure: [procedure], unit: [unit] }, '2026-02-01');
    expect(essential(view, 'Nơi nộp hồ sơ')?.lines).toEqual(['Bệnh viện Mẫu A, 01 đường Mẫu']);
  });

  test('what is not entered is missing, never empty, and the portal is one link away', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-01-01')] });
    const view = viewOn({ procedure: [procedure] }, '2026-02-01');
    expect(essential(view, 'Phí, lệ phí')?.lines).toBeNull();
    expect(view.portalUrl).toBe('https://dichvucong.gov.vn/');
    expect(view.completeness).toMatchObject({ words: '01 trên 07 phần bắt buộc', isComplete: false });
    expect(view.missing).toContain('Trình tự thực hiện');
  });

  test('a procedure that is not offered online has no link to file it', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-01-01', { onlineLevel: 'none' })] });
    expect(essential(viewOn({ procedure: [procedure] }, '2026-02-01'), 'Nộp trực tuyến')).toMatchObject({
      lines: ['Chưa cung cấp trực tuyến'],
      link: null,
    });
  });
});

describe('what is not entered here', () => {
  test('P8: is named once, together, and never as an empty block', () => {
    const procedure = procedureOf(code, {
      versions: [versionOf('2026-01-01', { steps: 'Bước 1: Nộp.', requirements: 'Không có thông tin' })],
    });
    const view = viewOn({ procedure: [procedure] }, '2026-02-01');
    expect(view.missing).toEqual(expect.arrayContaining(['Yêu cầu, điều kiện', 'Căn cứ pháp lý', 'Cơ quan phối hợp']));
    expect(view.missing).not.toContain('Trình tự thực hiện');
    expect(view.facts.every(({ lines }) => lines !== null)).toBe(true);
    expect(view.requirements).toBeNull();
  });

  test('time and fee keep their place at the top and stand in the sentence', () => {
    const procedure = procedureOf(code, { versions: [versionOf('2026-01-01')] });
    const view = viewOn({ procedure: [procedure] }, '2026-02-01');
    expect(
      view.essentials.filter(({ isAlwaysSaid }) => isAlwaysSaid).map(({ label, lines }) => [label, lines]),
    ).toEqual([
      ['Thời hạn giải quyết', null],
      ['Phí, lệ phí', null],
    ]);
    expect(view.missing).toEqual(expect.arrayContaining(['Thời hạn giải quyết', 'Phí, lệ phí', 'Nộp trực tuyến']));
    expect(new Set(view.missing).size).toBe(view.missing.length);
  });
});

describe('the number of the decision', () => {
  const listed = procedureOf(code, { baseline, versions: [versionOf('2026-01-01')] });
  const numberOn = (view: ReturnType<typeof viewOn>) => view.facts.find(({ part }) => part === 'decision')?.lines;
  const decided = (kind: 'amended' | 'abolished', isComplete: boolean) =>
    viewOn(
      {
        procedure: [listed],
        decision: [decisionOf('qd-1', '2026-02-01', { isComplete, items: [decisionItemOf(kind, code)] })],
      },
      '2026-03-01',
    );

  test('is that of the decision behind the status where the content names none', () => {
    const view = decided('amended', true);
    expect(numberOn(view)).toEqual(['MẪU-qd-1/QĐ-UBND']);
    expect(view.missing).not.toContain('Số quyết định');
  });

  test.each([
    ['ended it', decided('abolished', true)],
    ['does not count yet', decided('amended', false)],
  ])('a decision that %s is neither taken for it nor called missing', (_, view) => {
    expect(numberOn(view)).toBeUndefined();
    expect(view.missing).not.toContain('Số quyết định');
  });

  test('is missing where the page names no decision at all', () => {
    expect(viewOn({ procedure: [listed] }, '2026-03-01').missing).toContain('Số quyết định');
  });
});

describe('filing online', () => {
  const decision = decisionOf('qd-1', '2026-02-01', {
    items: [decisionItemOf('new', code, { effectiveDate: '2026-03-01' })],
  });
  const filingOn = (day: string, onlineLevel: 'full' | 'partial' | 'none' | null) =>
    viewOn(
      {
        procedure: [
          procedureOf(code, {
            portalUrl: 'https://vi-du.test/nop/',
            versions: [versionOf('2026-02-01', { onlineLevel })],
          }),
        ],
        decision: [decision],
      },
      day,
    ).filing;

  test.each(['full', 'partial'] as const)('%s leads to the page of the procedure on the portal', (level) => {
    expect(filingOn('2026-03-01', level)).toEqual({
      href: 'https://vi-du.test/nop/',
      label: 'Nộp trực tuyến trên Cổng Dịch vụ công quốc gia',
    });
  });

  test('nothing is promised where the level is not known', () => {
    expect(filingOn('2026-03-01', null)?.label).toContain('Xem cách nộp');
  });

  test('nobody is sent there before the procedure works, nor where it is not offered online', () => {
    expect(filingOn('2026-02-28', 'full')).toBeNull();
    expect(filingOn('2026-03-01', 'none')).toBeNull();
  });
});

describe('the page as of a day', () => {
  const decision = decisionOf('qd-1', '2026-03-01', { items: [decisionItemOf('amended', code)] });
  const procedure = procedureOf(code, {
    baseline,
    versions: [
      versionOf('2026-01-01', { name: 'Tên cũ' }),
      versionOf('2026-03-01', { name: 'Tên mới' }, { decisionKey: 'qd-1', itemId: `amended-${code}` }),
    ],
  });
  const items = { procedure: [procedure], decision: [decision] };

  test('the day before an amendment shows the old text and announces the new one', () => {
    const view = viewOn(items, '2026-02-28');
    expect(view).toMatchObject({ name: 'Tên cũ', statusWord: 'Đang công khai trên Cổng DVCQG' });
    expect(view.banners.map((banner) => banner.text)).toEqual([
      'Sắp có hiệu lực: từ ngày 01/03/2026, thủ tục này được sửa đổi, bổ sung.',
    ]);
  });

  test('on its day the amendment is there by itself', () => {
    const view = viewOn(items, '2026-03-01');
    expect(view).toMatchObject({ name: 'Tên mới', statusWord: 'Được sửa đổi, bổ sung', banners: [] });
    expect(view.version?.decision).toEqual({ number: 'MẪU-qd-1/QĐ-UBND', href: '/quyet-dinh/qd-1/' });
  });

  test('before the baseline nothing is claimed', () => {
    const view = viewOn(items, '2025-12-31');
    expect(view.statusWord).toBe('Chưa có dữ liệu');
    expect(view.banners[0]?.text).toContain('trước ngày 01/01/2026');
  });

  test('the history stands newest first and every entry leads to the page of its day', () => {
    expect(viewOn(items, '2026-03-02').history.map((entry) => [entry.date, entry.href])).toEqual([
      ['01/03/2026', `/thu-tuc/${code}/ngay/2026-03-01/`],
      ['01/01/2026', `/thu-tuc/${code}/ngay/2026-01-01/`],
    ]);
  });
});

describe('procedures that ended', () => {
  test('a replaced one names the procedure that is in force at the end of the chain', () => {
    const items = {
      procedure: [
        procedureOf('9.900001', { baseline }),
        procedureOf('9.900002', { versions: [versionOf('2026-02-01', { name: 'Bước giữa' })] }),
        procedureOf('9.900003', { versions: [versionOf('2026-03-01', { name: 'Thủ tục hiện nay' })] }),
      ],
      decision: [
        decisionOf('qd-1', '2026-02-01', {
          items: [decisionItemOf('replaced', '9.900001', { successors: ['9.900002'] })],
        }),
        decisionOf('qd-2', '2026-03-01', {
          items: [decisionItemOf('replaced', '9.900002', { successors: ['9.900003'] })],
        }),
      ],
    };
    const view = viewOn(items, '2026-03-15');
    expect(view.inForce).toBe(false);
    expect(view.banners[0]).toMatchObject({
      level: 'ended',
      text: 'Thủ tục này được thay thế từ ngày 01/02/2026.',
      successors: [{ code: '9.900003', name: 'Thủ tục hiện nay', href: '/thu-tuc/9.900003/' }],
    });
  });

  test('an abolished one names the decision and the document that abolishes it, linked when it is here', () => {
    const items = {
      procedure: [procedureOf(code, { baseline })],
      document: [documentOf('nd-12', { number: '12/2026/NĐ-CP' })],
      decision: [
        decisionOf('qd-1', '2026-02-01', {
          items: [decisionItemOf('abolished', code, { legalDocument: '12/2026/ND-CP' })],
        }),
      ],
    };
    expect(viewOn(items, '2026-02-01').banners[0]).toMatchObject({
      text: 'Thủ tục này bị bãi bỏ từ ngày 01/02/2026.',
      decision: { href: '/quyet-dinh/qd-1/' },
      document: { number: '12/2026/ND-CP', href: '/van-ban/nd-12/' },
    });
  });

  test('a number that documents of two years share leads to neither', () => {
    const items = {
      procedure: [
        procedureOf(code, {
          baseline,
          versions: [
            versionOf('2026-01-01', {
              legalBasis: ['01/KH-SYT', '12/2026/NĐ-CP'].map((number) => ({ number, title: null })),
            }),
          ],
        }),
      ],
      document: [
        documentOf('kh-cu', { number: '01/KH-SYT', issuedDate: '2025-01-10' }),
        documentOf('kh-moi', { number: '01/kh-syt', issuedDate: '2026-01-10' }),
        documentOf('nd-12', { number: '12/2026/NĐ-CP' }),
      ],
    };
    expect(viewOn(items, '2026-02-01').legalBasis.map(({ href }) => href)).toEqual([null, '/van-ban/nd-12/']);
  });

  test('what is over invites nobody to file; the day before it still does', () => {
    const items = {
      procedure: [procedureOf(code, { baseline })],
      decision: [decisionOf('qd-1', '2026-02-01', { items: [decisionItemOf('abolished', code)] })],
    };
    expect(viewOn(items, '2026-02-01').essentials).toEqual([]);
    expect(viewOn(items, '2026-01-31').essentials.map(({ label }) => label)).toContain('Nộp trực tuyến');
  });

  test('a decision that is not entered completely is shown and does not count', () => {
    const items = {
      procedure: [procedureOf(code, { baseline })],
      decision: [decisionOf('qd-1', '2026-02-01', { isComplete: false, items: [decisionItemOf('abolished', code)] })],
      field: [fieldOf('kham-benh', 'Khám bệnh, chữa bệnh')],
    };
    const view = viewOn(items, '2026-02-02');
    expect(view.inForce).toBe(true);
    expect(view.history[0]?.note).toContain('chưa nhập đủ');
  });
});
