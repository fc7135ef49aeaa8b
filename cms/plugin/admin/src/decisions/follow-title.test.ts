import { expect, test } from 'vitest';
import { followTitle } from './follow-title.ts';

const title = 'Công bố 03 thủ tục hành chính mới ban hành, 01 thủ tục hành chính bị bãi bỏ lĩnh vực Dược phẩm';

test.each([
  ['a number in the title is taken', '', {}, title, { new: 3, abolished: 1 }],
  [
    'a changed title takes its number along',
    title,
    { new: 3, abolished: 1 },
    title.replace('03', '02'),
    { new: 2, abolished: 1 },
  ],
  ['what the officer typed stays', title, { new: 4 }, `${title}.`, { new: 4 }],
  ['a title without numbers states none', title, { new: 3, abolished: 1 }, 'Công bố thủ tục', {}],
])('%s', (_what, before, statedCounts, next, counts) => {
  expect(followTitle({ title: before, statedCounts }, next)).toEqual({ title: next, statedCounts: counts });
});
