import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { widthsFor } from './derive-variants.ts';
import { prepareUpload } from './prepare-upload.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#357' } });

test('a picture loses what the camera wrote into it and is at most 2000 pixels wide', async () => {
  const taken = await picture(3000, 1500)
    .withExif({ IFD0: { Copyright: 'nguoi-chup' }, IFD3: { GPSLatitude: '12/1 1/1 1/1' } })
    .jpeg()
    .toBuffer();
  expect(taken.includes('nguoi-chup')).toBe(true);
  const { bytes, size, ext } = await prepareUpload(taken, 'Ảnh.JPG');
  expect(bytes.includes('nguoi-chup')).toBe(false);
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect({ size, ext }).toEqual({ size: { width: 2000, height: 1000 }, ext: '.jpg' });
});

test('a GIF becomes a PNG under the same name', async () => {
  const { fileName, mime } = await prepareUpload(await picture(20, 20).gif().toBuffer(), 'hinh.gif');
  expect({ fileName, mime }).toEqual({ fileName: 'hinh.png', mime: 'image/png' });
});

test.each<[string, string, Buffer, string]>([
  ['an SVG', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'E_UPLOAD_TYPE'],
  ['a page', 'a.html', Buffer.from('<!doctype html><script>1</script>'), 'E_UPLOAD_TYPE'],
  ['a page that calls itself a picture', 'a.jpg', Buffer.from('<!doctype html>'), 'E_UPLOAD_TYPE'],
  ['a PDF that calls itself a picture', 'a.jpg', Buffer.from('%PDF-1.7'), 'E_UPLOAD_MISMATCH'],
  ['a broken picture', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]), 'E_UPLOAD_BROKEN'],
  ['an empty file', 'a.pdf', Buffer.alloc(0), 'E_UPLOAD_EMPTY'],
  ['any other archive', 'a.docx', Buffer.from('PK\u0003\u0004 something'), 'E_UPLOAD_TYPE'],
  [
    'a picture of 16 MB',
    'a.png',
    Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), Buffer.alloc(16 << 20)]),
    'E_UPLOAD_PICTURE_SIZE',
  ],
])('%s is refused in words that name the file', async (_what, name, bytes, code) => {
  await expect(prepareUpload(bytes, name)).rejects.toMatchObject({
    name: 'ApplicationError',
    message: expect.stringContaining(`${name}: `) as unknown,
    details: { code },
  });
});

test.each([
  ['a point', [1, 1], [1, 1]],
  ['a line of 30,000 pixels', [30_000, 1], [2000, 1]],
  ['a column of 30,000 pixels', [1, 30_000], [1, 2000]],
] as const)(
  '%s is taken, and no side is longer than 2000',
  async (_what, [width, height], [shownWidth, shownHeight]) => {
    const { size } = await prepareUpload(await picture(width, height).png().toBuffer(), 'a.png');
    expect(size).toEqual({ width: shownWidth, height: shownHeight });
  },
);

test('a picture of 30,000 by 30,000 pixels is refused by its head, before it is unpacked', async () => {
  const head = Buffer.alloc(25);
  head.writeUInt32BE(13, 0);
  head.write('IHDR', 4, 'latin1');
  head.writeUInt32BE(30_000, 8);
  head.writeUInt32BE(30_000, 12);
  head.set([8, 2, 0, 0, 0], 16);
  head.writeUInt32BE(crc32(head.subarray(4, 21)), 21);
  const rows = deflateSync(Buffer.alloc(1_000));
  const body = Buffer.concat([Buffer.alloc(4), Buffer.from('IDAT', 'latin1'), rows, Buffer.alloc(4)]);
  body.writeUInt32BE(rows.length, 0);
  body.writeUInt32BE(crc32(body.subarray(4, -4)), body.length - 4);
  const huge = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), head, body]);
  await expect(prepareUpload(huge, 'a.png')).rejects.toMatchObject({ details: { code: 'E_UPLOAD_PIXELS' } });
});

test('pictures are never enlarged', () => {
  expect(widthsFor(2000)).toEqual([320, 640, 960, 1280]);
  expect(widthsFor(1280)).toEqual([320, 640, 960, 1280]);
  expect(widthsFor(700)).toEqual([320, 640, 700]);
  expect(widthsFor(100)).toEqual([100]);
});
