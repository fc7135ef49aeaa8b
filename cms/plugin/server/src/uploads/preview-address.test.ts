import { expect, test } from 'vitest';
import { previewAddress } from './preview-address.ts';

test.each([
  '/uploads/a.jpg',
  '/uploads',
  '/%75ploads/a.jpg',
  '/%2575ploads/a.jpg',
  '/uploads%2fa.jpg',
  '/uploads%2Fa.jpg',
  '/uploads%5Ca.jpg',
  '/uploads\\a.jpg',
  '//uploads/a.jpg',
  '/./uploads/a.jpg',
  '/x/../uploads/a.jpg',
  '/x/%2e%2e/uploads/a.jpg',
  '/x%2f..%2fuploads%2fa.jpg',
  '/UPLOADS/a.jpg',
  'uploads/a.jpg',
])('%s leads to the previews', (address) => {
  expect(previewAddress(address)).toBe('previews');
});

test.each(['/', '/admin/uploads', '/upload/files/1', '/uploadsx/a', '/api/cchc/media/00', '/a%20b', '/%E1%BB%8B'])(
  '%s leads elsewhere',
  (address) => {
    expect(previewAddress(address)).toBe('elsewhere');
  },
);

test.each(['/%', '/%zz/a', '/%ff', '/a%00b', '/%252525252575ploads'])('%s is not read at all', (address) => {
  expect(previewAddress(address)).toBe('unreadable');
});
