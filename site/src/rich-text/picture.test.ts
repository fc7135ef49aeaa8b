import { describe, expect, it } from 'vitest';
import { makePicture, sha256 } from '../fixtures/snapshot.ts';
import { mediaPath, pictureView, unstyledSize } from './picture.ts';

const picture = makePicture('anh');
const address = (name: string, ext: string): string => `/_a/${sha256(name).slice(0, 20)}${ext}`;

describe('pictureView', () => {
  it('offers AVIF before WebP in growing widths', () => {
    expect(pictureView(picture, 720)?.sources).toEqual(
      (['avif', 'webp'] as const).map((format) => ({
        type: `image/${format}`,
        srcset: [320, 640, 1280]
          .map((width) => `${address(`anh-${format}-${String(width)}`, `.${format}`)} ${String(width)}w`)
          .join(', '),
      })),
    );
  });

  it('leaves out widths that even a dense screen cannot use in that place', () => {
    expect(pictureView(picture, 320)?.sources[0]?.srcset).not.toContain('1280w');
    expect(pictureView(picture, 320)?.sources[0]?.srcset).toContain('640w');
  });

  it('shows browsers without AVIF a picture of the size of its place, with its own width and height', () => {
    expect(pictureView(picture, 600)).toMatchObject({
      src: address('anh-webp-640', '.webp'),
      width: 640,
      height: 360,
    });
  });

  it('shows the file itself when nothing was derived from it', () => {
    expect(pictureView({ ...picture, variants: [] }, 600)).toMatchObject({
      sources: [],
      src: mediaPath(picture),
      width: 1280,
      height: 720,
    });
  });

  it('takes no other file for a picture', () => {
    expect(pictureView({ ...picture, width: null, height: null }, 600)).toBeNull();
  });
});

describe('the size of a picture without styles', () => {
  it.each([
    [
      { width: 1280, height: 720 },
      { width: 320, height: 180 },
    ],
    [
      { width: 200, height: 300 },
      { width: 200, height: 300 },
    ],
  ])('%o is shown as %o, in its own proportions', (own, shown) => {
    expect(unstyledSize(own)).toEqual(shown);
  });
});
