import { describe, expect, it } from 'vitest';
import { linkSchema, placeSchema } from './primitives.ts';

const nowhere = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.vn/1',
  'file:///etc/passwd',
  '//example.vn/',
  '/\\example.vn/',
  'https://example.vn/\njavascript:alert(1)',
  'https://example.vn/"onclick="alert(1)',
  'https://',
  '',
];

describe('an address that a reader may be sent to', () => {
  it.each(nowhere)('is not %j, by itself or as a place of the site', (address) => {
    expect(linkSchema.safeParse(address).success).toBe(false);
    expect(placeSchema.safeParse(address).success).toBe(false);
  });

  it.each(['https://example.vn/a?b=1#c', 'HTTP://example.vn', 'mailto:mau@example.vn', 'tel:+84-258-3822660'])(
    'is %s',
    (address) => {
      expect(linkSchema.safeParse(address).success).toBe(true);
    },
  );

  it('is an address of the site only where such a place is meant', () => {
    expect(linkSchema.safeParse('/tin-tuc/').success).toBe(false);
    expect(placeSchema.safeParse('/tin-tuc/').success).toBe(true);
  });
});
