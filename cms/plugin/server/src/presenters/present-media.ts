import type { Attachment, Media } from '@cchc/shared/contract';
import type { StoredFile } from '../repositories/stored-file.ts';

const nfc = (text: string): string => text.normalize('NFC').trim();
const percent = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

/**
 * What the site may know of a file, or null when its bytes are not in the media folder.
 * `alt` and `caption` of the place where it is used go before those of the library.
 */
export function presentMedia(
  file: StoredFile,
  place: { readonly alt?: string | null; readonly caption?: string | null } = {},
): Media | null {
  const { held } = file;
  if (held === null) return null;
  return {
    sha256: held.sha256,
    ext: (held.ext ?? file.ext).toLowerCase(),
    mime: held.mime ?? file.mime,
    bytes: held.bytes,
    width: held.width ?? null,
    height: held.height ?? null,
    alt: nfc(place.alt ?? file.alternativeText),
    caption: nfc(place.caption ?? file.caption),
    focal: file.focalPoint === null ? null : { x: percent(file.focalPoint.x), y: percent(file.focalPoint.y) },
    variants: held.variants,
  };
}

/** Files for download, each under its caption or, without one, its name. */
export function presentAttachments(files: readonly StoredFile[]): Attachment[] {
  return files.flatMap((file) => {
    const media = presentMedia(file);
    if (media === null) return [];
    const title = nfc(file.caption) || nfc(file.alternativeText) || nfc(file.name) || 'Tệp đính kèm';
    return [{ title, file: media }];
  });
}
