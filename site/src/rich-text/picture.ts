import type { Media, MediaVariant } from '@cchc/shared/contract';

const extensions = { avif: '.avif', webp: '.webp', jpeg: '.jpg' } as const;

/** Address of a file by its content: it never changes under its address. */
export const mediaPath = (file: { readonly sha256: string; readonly ext: string }): string =>
  `/_a/${file.sha256.slice(0, 20)}${file.ext}`;

export const variantPath = (variant: MediaVariant): string =>
  mediaPath({ sha256: variant.sha256, ext: extensions[variant.format] });

export interface PictureSource {
  readonly type: string;
  readonly srcset: string;
}

/** What a `<picture>` shows: the best format first, one modest picture for browsers that know neither. */
export interface PictureView {
  readonly sources: readonly PictureSource[];
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const byWidth = (a: MediaVariant, b: MediaVariant): number => a.width - b.width;

/** The smallest at least as wide as `wanted`, else the widest. */
const fitting = (variants: readonly MediaVariant[], wanted: number): MediaVariant | undefined =>
  variants.find((variant) => variant.width >= wanted) ?? variants.at(-1);

/**
 * Picture in the sizes it is shown in. `widest` is the largest width in CSS pixels at which the page shows it: variants
 * that even a dense screen cannot use are left out. Null for a file that is no picture.
 */
export function pictureView(media: Media, widest: number, alt: string = media.alt): PictureView | null {
  if (media.width === null || media.height === null) return null;
  const useful = (format: MediaVariant['format']): MediaVariant[] => {
    const all = media.variants.filter((variant) => variant.format === format).sort(byWidth);
    const largest = fitting(all, widest * 2);
    return largest === undefined ? [] : all.filter((variant) => variant.width <= largest.width);
  };
  const sources = (['avif', 'webp'] as const).flatMap((format) => {
    const srcset = useful(format).map((variant) => `${variantPath(variant)} ${variant.width}w`);
    return srcset.length === 0 ? [] : [{ type: `image/${format}`, srcset: srcset.join(', ') }];
  });
  const plain = fitting(useful('jpeg'), widest) ?? fitting(useful('webp'), widest);
  const src = plain === undefined ? mediaPath(media) : variantPath(plain);
  const { width, height } = plain ?? media;
  return { sources, src, width: width ?? media.width, height: height ?? media.height, alt };
}

const phoneWidth = 320;

/** Size of a picture that styles fit into its place: where there are none, it is no wider than a phone. */
export function unstyledSize({ width, height }: Pick<PictureView, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const shown = Math.min(width, phoneWidth);
  return { width: shown, height: Math.round((height * shown) / width) };
}
