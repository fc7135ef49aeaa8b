/** A kind of file that may be uploaded, as recognised by its bytes. */
export interface AcceptedFile {
  readonly kind: 'picture' | 'document';
  readonly mime: string;
  /** Extension of what is stored; a GIF becomes a PNG. */
  readonly ext: string;
  /** Extensions under which people may offer it. */
  readonly offeredAs: readonly string[];
}

const megabyte = 1024 * 1024;
export const largestPictureBytes = 15 * megabyte;
export const largestDocumentBytes = 25 * megabyte;
/** Largest side of a stored picture in pixels. */
export const largestSide = 2000;
/** Pictures of more pixels than this are refused before they are unpacked in memory. */
export const largestPixels = 40_000_000;
/** Widths in which the site shows pictures. */
export const shownWidths = [320, 640, 960, 1280] as const;

const office = 'application/vnd.openxmlformats-officedocument';

export const acceptedFiles = {
  jpeg: { kind: 'picture', mime: 'image/jpeg', ext: '.jpg', offeredAs: ['.jpg', '.jpeg'] },
  png: { kind: 'picture', mime: 'image/png', ext: '.png', offeredAs: ['.png'] },
  webp: { kind: 'picture', mime: 'image/webp', ext: '.webp', offeredAs: ['.webp'] },
  gif: { kind: 'picture', mime: 'image/png', ext: '.png', offeredAs: ['.gif'] },
  pdf: { kind: 'document', mime: 'application/pdf', ext: '.pdf', offeredAs: ['.pdf'] },
  docx: { kind: 'document', mime: `${office}.wordprocessingml.document`, ext: '.docx', offeredAs: ['.docx'] },
  xlsx: { kind: 'document', mime: `${office}.spreadsheetml.sheet`, ext: '.xlsx', offeredAs: ['.xlsx'] },
  odt: { kind: 'document', mime: 'application/vnd.oasis.opendocument.text', ext: '.odt', offeredAs: ['.odt'] },
} as const satisfies Record<string, AcceptedFile>;

export type AcceptedFormat = keyof typeof acceptedFiles;
