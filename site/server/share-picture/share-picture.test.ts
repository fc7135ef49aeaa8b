import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureWords, sharePicture } from './share-picture.ts';

const words = { site: 'Chuyên trang', title: 'Ặ ậ ở ỗ ữ đ', detail: '05/03/2026', notice: '' };
async function brightest(picture: Buffer, top: number, height: number): Promise<number> {
  const area = { left: 80, top, width: 1040, height };
  return (await sharp(picture).extract(area).greyscale().raw().toBuffer()).reduce(
    (most, value) => Math.max(most, value),
    0,
  );
}

test('the words come from the page', () => {
  const html = `<!doctype html><title>Bài mẫu – Chuyên trang Cải cách hành chính</title><body><aside class="sample-strip">DỮ LIỆU MẪU</aside>
    <main><h1>Bài <em>mẫu</em></h1><p class="byline">05/03/2026 <a href="/">Bệnh viện Mẫu A</a></p></main>`;
  expect(pictureWords(html)).toEqual({
    site: 'Chuyên trang Cải cách hành chính',
    title: 'Bài mẫu',
    detail: '05/03/2026 Bệnh viện Mẫu A',
    notice: 'DỮ LIỆU MẪU',
  });
  expect(pictureWords('<!doctype html><title>Trống</title><p>Không có đầu đề</p>')).toBeNull();
});

test('it is a picture of the size that services show, with the title on it and nothing where nothing is said', async () => {
  const picture = await sharePicture(words);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(await brightest(picture, 150, 310)).toBeGreaterThan(240);
  expect(await brightest(picture, 555, 60)).toBeLessThan(120);
});

test('the same words are drawn once', async () => {
  expect(sharePicture(words)).toBe(sharePicture({ ...words }));
  expect((await sharePicture(words)).length).toBeLessThan(60_000);
});

test.each(['x'.repeat(400), 'Thủ tục hành chính '.repeat(30), 'Ngắn', '<b>&"', '🙂'])(
  'a title like %s is set without a fault',
  async (title) => {
    expect((await sharp(await sharePicture({ ...words, title })).metadata()).height).toBe(630);
  },
);

test('a title of one endless word is cut as any other', async () => {
  const [long, longer] = await Promise.all(
    [400, 800].map((length) => sharePicture({ ...words, title: 'x'.repeat(length) })),
  );
  expect(long?.equals(longer ?? Buffer.of())).toBe(true);
});
