import { describe, expect, it } from 'vitest';
import { telephoneHref } from './telephone.ts';

describe('telephoneHref', () => {
  it.each([
    ['115', 'tel:115'],
    ['1900 9095', 'tel:19009095'],
    ['02613.710362', 'tel:02613710362'],
    ['+84 258 3822660', 'tel:02583822660'],
  ])('%j dials %s', (raw, href) => {
    expect(telephoneHref(raw)).toBe(href);
  });

  it.each(['0258 3822 660 (giờ hành chính)', 'số máy mẫu', '0200 0000 000', '0511 3822 660', '123', ''])(
    '%j stays plain text',
    (raw) => {
      expect(telephoneHref(raw)).toBeNull();
    },
  );
});
