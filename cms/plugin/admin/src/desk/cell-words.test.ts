import { expect, test } from 'vitest';
import { cellSentence, figureWords, outlookOf, shortVerdict } from './cell-words';
import { deskCell } from './desk-cell.fixture';

const over = { code: '2026-10', phase: 'over' } as const;
const running = { code: '2026-11', phase: 'running' } as const;

test.each([
  // A closed figure stands, whatever the count of today says.
  [deskCell({ verdict: 'short', counted: 0, closed: { verdict: 'met', counted: 1, minimum: 1 } }), over, 'Đạt'],
  [deskCell({ verdict: 'pending', counted: 1, minimum: 5, missing: 4, daysLeft: 6 }), running, 'Còn thiếu 4'],
  // A month that has not begun misses nothing.
  [deskCell({ verdict: 'pending', missing: 1 }), { code: '2026-12', phase: 'ahead' } as const, 'Chưa tới kỳ'],
  [deskCell({ verdict: 'exempt' }), over, 'Được miễn'],
  [deskCell({ verdict: 'no_target', minimum: null }), over, 'Không giao'],
  [deskCell({ verdict: 'not_applicable' }), over, 'Không tính'],
  [deskCell({ verdict: 'exceeded', counted: 2 }), over, 'Vượt'],
])('a cell is named in short (%#): %s', (cell, { phase }, word) => {
  expect(shortVerdict(cell, phase)).toBe(word);
});

test('figures stand over their minimum where there is one', () => {
  expect(figureWords({ counted: 3, minimum: 5 })).toBe('3/5');
  expect(figureWords({ counted: 3, minimum: null })).toBe('3');
});

test('the whole cell is read aloud: verdict, figures, what is provisional, what is to be expected', () => {
  const cell = deskCell({
    verdict: 'pending',
    counted: 3,
    minimum: 5,
    missing: 2,
    daysLeft: 8,
    provisional: 1,
    forecast: { expected: 5, outlook: 'on_track' },
  });
  expect(cellSentence('Bệnh viện Mẫu A', running, cell)).toBe(
    'Bệnh viện Mẫu A, Tháng 11/2026: Đang thực hiện – còn thiếu 02 bài, còn 08 ngày; 3 trên 5 bài; ' +
      'tạm tính 1 bài chờ kết luận; dự báo nhiều khả năng đạt',
  );
});

test('a correction is read beside the closed figure', () => {
  const closed = { verdict: 'met', counted: 1, minimum: 1 } as const;
  const cell = deskCell({ verdict: 'short', counted: 0, closed, isCorrected: true });
  expect(cellSentence('Bệnh viện Mẫu A', over, cell)).toBe(
    'Bệnh viện Mẫu A, Tháng 10/2026: Đạt; 1 trên 1 bài; đã chốt số liệu; số liệu hiện nay Không đạt 0/1',
  );
  // Without a correction another figure under today's reading changes nothing.
  expect(cellSentence('Bệnh viện Mẫu A', over, { ...cell, isCorrected: false })).not.toContain('số liệu hiện nay');
});

test('what has been reached is not forecast', () => {
  expect(outlookOf(deskCell({ verdict: 'met', forecast: { expected: 1, outlook: 'reached' } }))).toBeNull();
});
