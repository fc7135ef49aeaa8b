import { describe, expect, test } from 'vitest';
import {
  articleOfBroadcast,
  broadcastPath,
  pageOfMade,
  pageOfPicture,
  pdfPath,
  picturePath,
  sheetOfPdf,
} from './made-addresses.ts';

describe('the PDF of a sheet', () => {
  test.each([
    ['thu-tuc/9.900002/niem-yet/ban-in.pdf', 'thu-tuc/9.900002/niem-yet/index.html', '9.900002-niem-yet.pdf'],
    [
      'thu-tuc/linh-vuc/duoc/niem-yet-a3/ban-in.pdf',
      'thu-tuc/linh-vuc/duoc/niem-yet-a3/index.html',
      'linh-vuc-duoc-niem-yet-a3.pdf',
    ],
  ])('%s is made of %s', (file, page, name) => {
    expect(sheetOfPdf(file)).toEqual({ page, name });
  });

  test.each(['ban-in.pdf', 'tin-tuc/bai/ban-in.pdf', 'thu-tuc/9.900002/ban-in.pdf', 'thu-tuc/9.900002/niem-yet/x.pdf'])(
    '%s is the PDF of no sheet',
    (file) => {
      expect(sheetOfPdf(file)).toBeNull();
    },
  );
});

describe('the text of an article', () => {
  test.each([
    ['tin-tuc/bai-mau/phat-thanh.txt', { page: 'tin-tuc/bai-mau/index.html', name: 'phat-thanh-bai-mau.txt' }],
    ['tin-tuc/2026/03/phat-thanh.txt', null],
    ['thu-tuc/bai-mau/phat-thanh.txt', null],
    ['tin-tuc/bai-mau/index.html', null],
  ])('%s', (file, expected) => {
    expect(articleOfBroadcast(file)).toEqual(expected);
  });
});

describe('the picture of a shared link', () => {
  test.each([
    ['tin-tuc/bai-mau/anh-chia-se.png', 'tin-tuc/bai-mau/index.html'],
    ['thu-tuc/1.014076/anh-chia-se.png', 'thu-tuc/1.014076/index.html'],
    ['anh-chia-se.png', 'index.html'],
    ['duong-day-nong/anh-chia-se.png', 'duong-day-nong/index.html'],
    ['don-vi/benh-vien-mau-a/anh-chia-se.png', 'don-vi/benh-vien-mau-a/index.html'],
    ['en/tin-tuc/bai-mau/anh-chia-se.png', 'en/tin-tuc/bai-mau/index.html'],
    ['tin-tuc/2026/03/anh-chia-se.png', undefined],
    ['thu-tuc/1.014076/niem-yet/anh-chia-se.png', undefined],
    ['nhung/benh-vien-mau-a/anh-chia-se.png', undefined],
  ])('%s is made of %s', (file, page) => {
    expect(pageOfPicture(file)?.page).toBe(page);
  });

  test.each([
    ['/tin-tuc/bai-mau/', '/tin-tuc/bai-mau/anh-chia-se.png'],
    ['/thu-tuc/1.014076/', '/thu-tuc/1.014076/anh-chia-se.png'],
    ['/', '/anh-chia-se.png'],
    ['/don-vi/', '/don-vi/anh-chia-se.png'],
    ['/thu-tuc/linh-vuc/duoc/', '/thu-tuc/linh-vuc/duoc/anh-chia-se.png'],
    ['/tin-tuc/2026/03/', '/anh-chia-se.png'],
    ['/thu-tuc/1.014076/ngay/2026-03-01/', '/anh-chia-se.png'],
  ])('%s shows %s', (page, picture) => {
    expect(picturePath(page)).toBe(picture);
  });
});

test.each([
  [pdfPath('/thu-tuc/9.900002/to-gap/'), 'thu-tuc/9.900002/to-gap/index.html'],
  [broadcastPath('/tin-tuc/bai-mau/'), 'tin-tuc/bai-mau/index.html'],
  [picturePath('/don-vi/'), 'don-vi/index.html'],
  [picturePath('/man-hinh/'), 'index.html'],
  ['/don-vi/', null],
])('what a page leads to, %s, is made of %s', (address, page) => {
  expect(pageOfMade(address.slice(1))).toBe(page);
});
