import path from 'node:path';
import { toNfc } from '@cchc/shared/text';
import sharp, { type Sharp } from 'sharp';
import {
  type AcceptedFile,
  type AcceptedFormat,
  acceptedFiles,
  largestDocumentBytes,
  largestPictureBytes,
  largestPixels,
  largestSide,
} from './accepted-files.ts';
import { recogniseFile } from './recognise-file.ts';
import { uploadRefusal } from './refuse-upload.ts';

/** An upload that passed every check, cleaned, and not stored yet. */
export interface PreparedUpload {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly mime: string;
  readonly ext: string;
  /** Null for files that are not pictures. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

function recogniseOffer(bytes: Buffer, fileName: string): AcceptedFormat {
  if (bytes.byteLength === 0) throw uploadRefusal('E_UPLOAD_EMPTY', fileName);
  const format = recogniseFile(bytes);
  if (format === 'macro') throw uploadRefusal('E_UPLOAD_MACRO', fileName);
  if (format === 'unknown') throw uploadRefusal('E_UPLOAD_TYPE', fileName);
  const accepted: AcceptedFile = acceptedFiles[format];
  if (!accepted.offeredAs.includes(path.extname(fileName).toLowerCase())) {
    throw uploadRefusal('E_UPLOAD_MISMATCH', fileName);
  }
  if (accepted.kind === 'picture' && bytes.byteLength > largestPictureBytes) {
    throw uploadRefusal('E_UPLOAD_PICTURE_SIZE', fileName);
  }
  if (accepted.kind === 'document' && bytes.byteLength > largestDocumentBytes) {
    throw uploadRefusal('E_UPLOAD_DOCUMENT_SIZE', fileName);
  }
  return format;
}

const encoders = {
  jpeg: (image: Sharp) => image.jpeg({ quality: 82, mozjpeg: true }),
  png: (image: Sharp) => image.png({ compressionLevel: 9 }),
  gif: (image: Sharp) => image.png({ compressionLevel: 9 }),
  webp: (image: Sharp) => image.webp({ quality: 84 }),
} as const;
const isPicture = (format: AcceptedFormat): format is keyof typeof encoders => Object.hasOwn(encoders, format);

/** The picture turned upright, at most `largestSide` wide and high, without camera data, place and colour profile. */
async function cleanPicture(bytes: Buffer, format: keyof typeof encoders, fileName: string) {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > largestPixels) throw uploadRefusal('E_UPLOAD_PIXELS', fileName);
    const upright = sharp(bytes, { limitInputPixels: largestPixels, failOn: 'error' })
      .rotate()
      .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true });
    return await encoders[format](upright).toBuffer({ resolveWithObject: true });
  } catch (error) {
    if (error instanceof Error && error.name === 'ApplicationError') throw error;
    throw uploadRefusal('E_UPLOAD_BROKEN', fileName);
  }
}

/** Checks an offered file by its bytes and cleans it. Throws the refusal in words. Stores nothing. */
export async function prepareUpload(offered: Buffer, offeredName: string): Promise<PreparedUpload> {
  const fileName = toNfc(offeredName);
  const format = recogniseOffer(offered, fileName);
  const { mime, ext } = acceptedFiles[format];
  const storedName = `${path.basename(fileName, path.extname(fileName))}${ext}`;
  if (!isPicture(format)) return { bytes: offered, fileName: storedName, mime, ext, size: null };
  const { data, info } = await cleanPicture(offered, format, fileName);
  return { bytes: data, fileName: storedName, mime, ext, size: { width: info.width, height: info.height } };
}
