import sharp, { type Sharp } from 'sharp';
import { shownWidths } from './accepted-files.ts';
import type { MediaFolder } from './media-folder.ts';
import type { StoredMedia } from './stored-media.ts';
import { variantExt } from './stored-media.ts';

type Variant = StoredMedia['variants'][number];

const encoders = {
  avif: (image: Sharp) => image.avif({ quality: 55, effort: 1 }),
  webp: (image: Sharp) => image.webp({ quality: 76, effort: 2 }),
} as const;

/** Widths made of a picture: those shown on the site that are smaller, else the picture's own. Never larger. */
export const widthsFor = (width: number): readonly number[] => {
  const smaller = shownWidths.filter((shown) => shown < width);
  const largest = shownWidths[shownWidths.length - 1] ?? width;
  return width <= largest ? [...smaller, width] : smaller;
};

/** Makes the pictures that the site shows of one stored picture, in AVIF and WebP, and stores them. */
export async function deriveVariants(bytes: Uint8Array, width: number, folder: MediaFolder): Promise<Variant[]> {
  const derive = async (target: number, format: 'avif' | 'webp'): Promise<Variant> => {
    const resized = sharp(bytes).resize({ width: target, withoutEnlargement: true });
    const { data, info } = await encoders[format](resized).toBuffer({ resolveWithObject: true });
    const sha256 = await folder.write(data, variantExt(format));
    return { sha256, format, width: info.width, height: info.height, bytes: data.byteLength };
  };
  // Side by side: Strapi lets each encoding use one thread only.
  return Promise.all(widthsFor(width).flatMap((target) => [derive(target, 'avif'), derive(target, 'webp')]));
}
