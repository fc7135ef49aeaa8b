import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PictureWords } from './picture-words.ts';
import { sharePicture } from './share-picture.ts';

const words: PictureWords = {
  ...{ department: 'Sở Y tế tỉnh Mẫu', site: 'Chuyên trang', kind: 'Tin', title: 'Ặ Ễ Ộ Ữ ậ ở ỗ ữ đ' },
  ...{ summary: '', detail: '05/03/2026', notice: '', cover: null },
};
const red = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#ff0000' } })
  .jpeg()
  .toBuffer();

/** Colours of an area by how bright they are: the lightest is that of letters where there are any. */
async function brightest(picture: Buffer, top: number, height: number, left = 72, width = 560): Promise<number> {
  const area = { left, top, width, height };
  return (await sharp(picture).extract(area).greyscale().raw().toBuffer()).reduce(
    (most, value) => Math.max(most, value),
    0,
  );
}
const colourAt = async (picture: Buffer, left: number, top: number): Promise<readonly number[]> => [
  ...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
];

test('it is a picture of the size that services show, with words on it and nothing where nothing is said', async () => {
  const picture = await sharePicture(words);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(await brightest(picture, 246, 100)).toBeGreaterThan(240);
  expect(await brightest(picture, 350, 200)).toBeLessThan(120);
  expect(await brightest(picture, 603, 27)).toBeLessThan(120);
});

test('the same words are drawn once', async () => {
  expect(sharePicture(words)).toBe(sharePicture({ ...words }));
  expect((await sharePicture(words)).length).toBeLessThan(60_000);
});

test('an article shows its cover on the right, and its words keep to the left', async () => {
  const long = { ...words, title: 'Thủ tục hành chính '.repeat(9), notice: 'DỮ LIỆU MẪU' };
  const picture = await sharePicture({ ...long, cover: '00000000000000000001.jpg' }, red);
  const [r = 0, g = 255, b = 255] = await colourAt(picture, 1100, 300);
  expect([r > 240, g < 20, b < 20]).toEqual([true, true, true]);
  expect(await brightest(picture, 246, 300, 660, 40)).toBeLessThan(120);
});

test('a cover that is gone or cannot be read leaves the picture on words alone', async () => {
  const named = { ...words, cover: '00000000000000000002.jpg' };
  const plain = await sharePicture(words);
  expect((await sharePicture(named)).equals(plain)).toBe(true);
  expect((await brightest(await sharePicture(named, Buffer.from('x')), 100, 300, 800, 300)) < 120).toBe(true);
  expect(sharePicture(named, red)).not.toBe(sharePicture(named));
});

test.each(['x'.repeat(400), 'Thủ tục hành chính '.repeat(30), 'Ngắn', '<b>&"', '🙂'])(
  'a title like %s is set without a fault, above what follows it',
  async (title) => {
    const picture = await sharePicture({ ...words, title, summary: 'Tóm tắt '.repeat(60) });
    expect((await sharp(picture).metadata()).height).toBe(630);
    expect(await brightest(picture, 535, 24)).toBeLessThan(120);
  },
);

test('a title of one endless word is cut as any other', async () => {
  const [long, longer] = await Promise.all(
    [400, 800].map((length) => sharePicture({ ...words, title: 'x'.repeat(length) })),
  );
  expect(long?.equals(longer ?? Buffer.of())).toBe(true);
});
