import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../model/reports/report.ts';
import {
  attested,
  closing,
  item,
  published,
  report,
  sources,
  submitted,
  textOf,
  unitQuota,
  withdrawn,
} from './report.fixture.ts';

describe('outline', () => {
  it('stands as the decree of the office asks, chapter by chapter', () => {
    const { title, subject, chapters } = report();
    expect([title, subject]).toEqual([
      'BÁO CÁO',
      'Kết quả công tác tuyên truyền cải cách hành chính tháng 03 năm 2026',
    ]);
    const outline = chapters.flatMap((chapter) => [
      `${chapter.number}. ${chapter.title}`,
      ...chapter.sections.map((section) => `${section.number}. ${section.title}`),
    ]);
    expect(outline).toEqual([
      'I. Công tác chỉ đạo, điều hành',
      'II. Kết quả',
      '1. Trang thông tin điện tử',
      '2. Báo, đài',
      '3. Mạng xã hội',
      '4. Trực quan, màn hình LED, loa',
      '5. Hội nghị, tập huấn, lồng ghép',
      '6. Tình hình thực hiện chỉ tiêu',
      'III. Đánh giá',
      '1. Ưu điểm',
      '2. Tồn tại, hạn chế',
      '3. Nguyên nhân',
      'IV. Nhiệm vụ trọng tâm',
      'V. Kiến nghị',
    ]);
  });

  it('fits its own schema, and its digest covers what is written by hand', () => {
    const made = report();
    expect(reportSchema.parse(made)).toEqual(made);
    expect(report().digest).toBe(made.digest);
    expect(report({ notes: { tasks: 'Tập huấn.' } }).digest).not.toBe(made.digest);
  });

  it.each([
    ['2026-Q1', 'quý I năm 2026'],
    ['2026-H1', '06 tháng đầu năm 2026'],
    ['2026-9M', '09 tháng đầu năm 2026'],
    ['2026', 'năm 2026'],
    ['2026-03@15', 'tháng 03 năm 2026 (từ ngày 15/02/2026 đến ngày 14/03/2026)'],
    ['2026-02-15..2026-03-14', 'từ ngày 15/02/2026 đến ngày 14/03/2026'],
  ])('%s is called %s', (code, words) => {
    expect(report({ code }).subject).toBe(`Kết quả công tác tuyên truyền cải cách hành chính ${words}`);
  });
});

describe('figures', () => {
  it('Q9 tells who met the quota and who did not, with official figures', () => {
    const text = textOf(report());
    expect(text).toContain('01/02 đơn vị đạt hoặc vượt chỉ tiêu; 01 đơn vị không đạt: Bệnh viện Mẫu B.');
    expect(text).toContain('1 | Bệnh viện Mẫu A | 01 | 01 | Đạt | ');
    expect(text).toContain('2 | Bệnh viện Mẫu B | 01 | 00 | Không đạt | Thiếu 01 bài');
    expect(text).toContain('đã đăng 02 tin, bài (01 bài, 01 bản tin sức khỏe) của 02 đơn vị.');
  });

  it('Q9 a running month says what is missing and how long there is, and leaves room for an estimate', () => {
    const running = report({ countedAt: '2026-03-20T02:00:00.000Z' });
    expect(textOf(running)).toContain('Đang thực hiện – còn thiếu 01 bài, còn 12 ngày');
    expect(textOf(running)).not.toContain('Không đạt');
    expect(textOf(running)).toContain('Ước đến hết kỳ: …');
    expect(
      textOf(report({ countedAt: '2026-03-20T02:00:00.000Z', notes: { estimate: '02/02 đơn vị đạt.' } })),
    ).toContain('Ước đến hết kỳ: 02/02 đơn vị đạt.');
    expect(textOf(report())).not.toContain('Ước đến hết kỳ');
  });

  it('Q3 what happened after the moment of counting is not known yet', () => {
    const text = textOf(report({ countedAt: '2026-03-04T02:00:00.000Z' }));
    expect(text).toContain('chưa đăng tin, bài nào');
  });

  it('Q1 prints the reading that was counted by, the other one, and why', () => {
    const text = textOf(report());
    expect(text).toContain('Cách hiểu dùng để tính: “Tính bài đã gửi”.');
    expect(text).toContain('“Tính bài đã đăng”; cách hiểu này không dùng để tính. Lý do chọn: Theo ý kiến');
  });

  it('Q3 marks items that were dated from evidence', () => {
    const late = item('b1', 'BV-B', [attested('2026-03-29 10:00')]);
    const made = report({ items: [...sources().items, late] });
    expect(textOf(made)).toContain('Đạt | 01 bài ghi nhận theo minh chứng');
    expect(made.items.find(({ itemId }) => itemId === 'b1')?.remark).toBe('Được tính – ghi nhận theo minh chứng');
  });

  it('Q3 marks them also where another reason is told of them', () => {
    const late = item('b1', 'BV-B', [attested('2026-03-29 10:00')]);
    const made = report({ items: [...sources().items, late], openFlags: new Set(['b1']) });
    expect(textOf(made)).toContain('Đạt | Tạm tính 01 bài; 01 bài ghi nhận theo minh chứng');
    expect(made.items.find(({ itemId }) => itemId === 'b1')?.remark).toBe(
      'Tạm tính – chờ kết luận; ghi nhận theo minh chứng',
    );
    expect(made.quotas.flatMap(({ verdicts }) => verdicts).find(({ unit }) => unit === 'BV-B')?.attested).toBe(1);
  });

  it('Q6 marks what counts provisionally', () => {
    const made = report({ openFlags: new Set(['a1']) });
    expect(textOf(made)).toContain('Đạt | Tạm tính 01 bài');
    expect(made.items[1]?.remark).toBe('Tạm tính – chờ kết luận');
  });

  it('Q10 a longer period shows months met of months due and the total, and names the missed ones', () => {
    const items = ['2026-01-05', '2026-01-06', '2026-03-05'].map((day, index) =>
      item(`a${index}`, 'BV-A', [submitted(`${day} 08:00`)]),
    );
    const text = textOf(report({ code: '2026-Q1', items }));
    expect(text).toContain('Bệnh viện Mẫu A | 02/03 | 03 | 03 | Không đạt: tháng 02/2026');
  });

  it('Q11 what was closed stands, and the difference is beside it', () => {
    const before = sources({ countedAt: '2026-04-06T02:00:00.000Z' });
    const closed = closing(before, unitQuota, '2026-03', '2026-04-05 09:00');
    const gone = item('a1', 'BV-A', [submitted('2026-03-05 08:00'), withdrawn('2026-04-05 10:00')]);
    const made = report({ countedAt: '2026-04-06T02:00:00.000Z', items: [gone], closings: [closed] });
    const text = textOf(made);
    expect(text).toContain('Số liệu: tháng 03/2026 đã chốt lần 1 lúc 09:00 ngày 05/04/2026.');
    expect(text).toContain('Bệnh viện Mẫu A | 01 | 01 | Đạt | Đã chốt: 01 bài, Đạt; nay: 00 bài, Không đạt');
    expect(made.quotas[1]?.verdicts[0]).toMatchObject({ counted: 1, closedRound: 1, today: { counted: 0 } });
    const kept = item('b1', 'BV-B', [submitted('2026-03-05 08:00')]);
    const late = report({ countedAt: '2026-04-06T02:00:00.000Z', items: [gone, kept], closings: [closed] });
    expect(textOf(late)).toContain(
      'Bệnh viện Mẫu B | 01 | 00 | Không đạt | Thiếu 01 bài; đã chốt: 00 bài, Không đạt; nay: 01 bài, Đạt',
    );
  });

  it('Q12 a window that is not the quota’s own prints counts and says that they do not judge', () => {
    const made = report({ code: '2026-02-15..2026-03-14' });
    expect(textOf(made)).toContain('không dùng để đánh giá đạt hay không đạt');
    expect(textOf(made)).not.toMatch(/Không đạt|đơn vị đạt hoặc vượt/);
    expect(made.quotas[1]).toMatchObject({ judges: false, verdicts: [] });
    expect(made.quotas[1]?.totals[0]).toMatchObject({ unit: 'BV-A', counted: 1 });
  });

  it('Q12 a quota that runs from the 15th to the 14th judges its own window', () => {
    const own = { ...unitQuota, startDay: 15 as const, validFrom: '2025-12-15', validTo: '2026-12-14' };
    expect(report({ code: '2026-03@15', quotas: [own] }).quotas[0]?.judges).toBe(true);
    expect(report({ code: '2026-03', quotas: [own] }).quotas[0]?.judges).toBe(false);
  });
});

describe('whom it is about', () => {
  it('a unit sees its own figures and items, and not why the office chose a reading', () => {
    const made = report({ scope: { kind: 'unit', unit: 'BV-B' } });
    expect(made.items).toEqual([]);
    expect(made.quotas).toHaveLength(1);
    expect(made.quotas[0]?.choiceReason).toBeNull();
    expect(textOf(made)).not.toContain('Bệnh viện Mẫu A');
    expect(textOf(made)).toContain('Bệnh viện Mẫu B được tính 00/01 tin, bài; kết quả: Không đạt.');
  });

  it('the unit that posts for all tells of the whole site and of its own quota', () => {
    const text = textOf(report({ scope: { kind: 'unit', unit: 'CDC' } }));
    expect(text).toContain('01 tin, bài do đơn vị viết; 01 tin, bài của các đơn vị khác');
    expect(text).toContain('Chỉ tiêu “CDC 02 bản tin/tháng”: Trung tâm Kiểm soát bệnh tật được tính 01/02 tin, bài');
    expect(text).not.toContain('Mỗi đơn vị 01 bài/tháng');
  });
});

describe('other parts', () => {
  it('activities are summed and listed under their heading; what nobody wrote stays open', () => {
    const activity = {
      key: 'led',
      form: 'led_screen' as const,
      title: 'Chiếu hướng dẫn nộp hồ sơ',
      date: '2026-03-08',
      unit: 'BV-A',
      number: 2,
      reach: 1200,
      evidenceUrl: null,
      issueNumber: null,
    };
    const made = report({ activities: [activity, { ...activity, key: 'khac', date: '2026-04-01' }] });
    expect(textOf(made)).toContain('Màn hình LED: 01 hoạt động, tổng số lượng 02, tiếp cận 1.200 lượt người.');
    expect(textOf(made)).toContain(
      'Chiếu hướng dẫn nộp hồ sơ, ngày 08/03/2026, Bệnh viện Mẫu A: số lượng 02; tiếp cận 1.200 lượt người.',
    );
    expect(textOf(made).split('\n')).toContain('…');
  });

  it('plans and reports that fell due are told with how many came late', () => {
    const deadline = {
      key: 'ke-hoach-don-vi',
      planKey: 'ke-hoach',
      title: 'Gửi kế hoạch của đơn vị',
      clause: '',
      subject: 'unit_plan' as const,
      who: 'Các đơn vị',
      rule: { kind: 'on' as const, date: '2026-03-10' },
    };
    const receipts = [
      { unitCode: 'BV-A', deadlineKey: 'ke-hoach-don-vi', period: null, receivedOn: '2026-03-09' },
      { unitCode: 'BV-B', deadlineKey: 'ke-hoach-don-vi', period: null, receivedOn: '2026-03-12' },
    ];
    const text = textOf(report({ deadlines: [deadline], receipts }));
    expect(text).toContain(
      'Gửi kế hoạch của đơn vị (hạn ngày 10/03/2026): đã nhận văn bản của 02/03 đơn vị phải gửi, trong đó 01 đơn vị gửi sau thời hạn.',
    );
    expect(textOf(report({ code: '2026-02', countedAt: '2026-03-01T02:00:00.000Z', deadlines: [deadline] }))).toContain(
      'Ngày 10/03/2026: gửi kế hoạch của đơn vị.',
    );
  });

  it('the paragraph says the same figures', () => {
    const { paragraph } = report();
    expect(paragraph).toContain('đã đăng 02 tin, bài');
    expect(paragraph).toContain('01/02 đơn vị đạt hoặc vượt chỉ tiêu');
    expect(paragraph).not.toContain('\n');
  });

  it('an item that never appeared is named by the title that the house knows', () => {
    const made = report({ items: [item('x', 'BV-A', [submitted('2026-03-05 08:00')])] });
    expect(made.items[0]).toMatchObject({ title: 'Bài x', hasAppeared: false, address: null });
    const open = report({ items: [item('y', 'BV-A', [submitted('2026-03-05 08:00'), published('2026-03-06 08:00')])] });
    expect(open.items[0]?.address).toBe('https://trang.example/tin-tuc/bai-y/');
  });
});
