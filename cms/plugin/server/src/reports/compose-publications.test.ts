import { describe, expect, it } from 'vitest';
import type { QuotaItem } from '@cchc/shared/contract';
import { ict, item, published, report, submitted, textOf, withdrawn } from './report.fixture.ts';

type Event = QuotaItem['events'][number];
type Wanted = Parameters<typeof report>[0];

const event = (name: Event['event'], clock: string, more: Partial<Event> = {}): Event => ({
  ...{ event: name, at: ict(clock), origin: 'observed', reasonCode: null },
  ...more,
});
const refused = (clock: string): Event => event('refused', clock, { reasonCode: 'not_related' });
const saysOf = (more: Wanted): string[] =>
  textOf(report(more))
    .split('\n')
    .filter((line) => line.startsWith('Trong kỳ, ') && !line.includes('đôn đốc'));

describe('what was sent', () => {
  const items = [
    item('a1', 'BV-A', [submitted('2026-03-05 08:00')]),
    item('a2', 'BV-A', [submitted('2026-03-06 08:00'), refused('2026-03-09 08:00')]),
    item('a3', 'BV-A', [submitted('2026-03-06 08:00'), event('returned', '2026-03-07 08:00')]),
    item('b1', 'BV-B', [submitted('2026-03-06 08:00'), event('unit_withdrawn', '2026-03-07 08:00')]),
  ];

  it('is told as sent, and what of it does not count is told beside, with the reason', () => {
    expect(saysOf({ items })[1]).toBe(
      'Trong kỳ, 02 đơn vị đã gửi 04 tin, bài; trong đó 03 tin, bài không được tính (01 bị từ chối; 01 đã trả lại để chỉnh sửa, quá thời hạn gửi lại; 01 đơn vị rút bài).',
    );
    expect(saysOf({ items, scope: { kind: 'unit', unit: 'BV-A' } })[1]).toBe(
      'Trong kỳ, đơn vị đã gửi 03 tin, bài; trong đó 02 tin, bài không được tính (01 bị từ chối; 01 đã trả lại để chỉnh sửa, quá thời hạn gửi lại).',
    );
  });

  it('stands in the annex, counted or not', () => {
    expect(report({ items }).items.map(({ itemId, remark }) => [itemId, remark])).toEqual([
      ['a1', 'Được tính'],
      ['a2', 'Không tính – bị từ chối'],
      ['a3', 'Không tính – đã trả lại để chỉnh sửa, quá thời hạn gửi lại'],
      ['b1', 'Không tính – đơn vị rút bài'],
    ]);
    const office = item('p1', 'PHONG', [submitted('2026-03-05 08:00')]);
    expect(report({ items: [office] }).items).toMatchObject([{ itemId: 'p1', remark: 'Không thuộc chỉ tiêu nào' }]);
  });

  it('belongs to the month of its first sending; sent again too late it is told where it counts', () => {
    const late = item('a1', 'BV-A', [
      submitted('2026-02-20 08:00'),
      event('returned', '2026-02-21 08:00'),
      event('resubmitted', '2026-03-20 08:00'),
    ]);
    expect(saysOf({ items: [late], code: '2026-02' })[1]).toBe(
      'Trong kỳ, 01 đơn vị đã gửi 01 tin, bài; 01 tin, bài gửi lại sau kỳ này và tính theo ngày gửi lại.',
    );
    expect(saysOf({ items: [late] })[1]).toBe(
      'Trong kỳ, chưa có đơn vị nào gửi tin, bài. Ngoài ra có 01 tin, bài gửi từ trước, gửi lại trong kỳ và tính theo ngày gửi lại.',
    );
  });

  it('is not known before it happened', () => {
    expect(saysOf({ items, countedAt: ict('2026-03-05 09:00') })[1]).toBe('Trong kỳ, 01 đơn vị đã gửi 01 tin, bài.');
    expect(saysOf({ items: [], scope: { kind: 'unit', unit: 'BV-B' } })[1]).toBe(
      'Trong kỳ, đơn vị chưa gửi tin, bài nào.',
    );
  });
});

describe('what was posted', () => {
  const gone = item('a2', 'BV-A', [
    submitted('2026-03-05 08:00'),
    published('2026-03-06 08:00'),
    withdrawn('2026-03-10 08:00'),
  ]);
  const items = [item('a1', 'BV-A', [submitted('2026-03-05 08:00'), published('2026-03-06 08:00')]), gone];

  it('is told as posted, and what was taken down since is told beside', () => {
    expect(saysOf({ items })[0]).toBe(
      'Trong kỳ, Chuyên trang Cải cách hành chính đã đăng 02 tin, bài (02 bài) của 01 đơn vị; trong đó 01 tin, bài đã gỡ (có sai sót).',
    );
    expect(saysOf({ items, scope: { kind: 'unit', unit: 'BV-A' } })[0]).toBe(
      'Trong kỳ, đơn vị có 02 tin, bài được đăng trên Chuyên trang Cải cách hành chính (02 bài); trong đó 01 tin, bài đã gỡ (có sai sót).',
    );
    expect(report({ items }).paragraph).toContain('đã đăng 02 tin, bài (02 bài) của 01 đơn vị; trong đó 01');
  });

  it('posted again it is not gone, and belongs to the month of its first posting', () => {
    const again = item('a1', 'BV-A', [
      published('2026-02-06 08:00'),
      withdrawn('2026-03-02 08:00'),
      event('republished', '2026-03-03 08:00'),
    ]);
    expect(saysOf({ items: [again] })[0]).toBe('Trong kỳ, Chuyên trang Cải cách hành chính chưa đăng tin, bài nào.');
    expect(saysOf({ items: [again], code: '2026-02' })[0]).toBe(
      'Trong kỳ, Chuyên trang Cải cách hành chính đã đăng 01 tin, bài (01 bài) của 01 đơn vị.',
    );
  });

  it('of an archive only what the office has accepted is told', () => {
    const archive = (id: string, more: Event[] = []) =>
      item(id, 'BV-A', [event('published', '2026-03-06 08:00', { origin: 'imported' }), ...more]);
    const accepted = archive('a2', [event('accepted', '2026-03-20 08:00', { origin: 'imported' })]);
    expect(saysOf({ items: [archive('a1'), accepted] })[0]).toContain('đã đăng 01 tin, bài (01 bài)');
  });
});
