import { expect, it } from 'vitest';
import { toNfc } from './to-nfc.ts';

it('decomposed letters are composed, and nothing else changes', () => {
  expect(toNfc('Bệnh viện Đa khoa'.normalize('NFD'))).toBe('Bệnh viện Đa khoa');
  expect(toNfc('hoà ≠ hòa')).toBe('hoà ≠ hòa');
});
