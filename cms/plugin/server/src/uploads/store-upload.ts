import { deriveVariants } from './derive-variants.ts';
import type { MediaFolder } from './media-folder.ts';
import type { PreparedUpload } from './prepare-upload.ts';
import { uploadRefusal } from './refuse-upload.ts';
import type { StoredMedia } from './stored-media.ts';

const isFullDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

/** Stores a prepared upload and everything the site shows of it under the names of their bytes. */
export async function storeUpload(upload: PreparedUpload, folder: MediaFolder): Promise<StoredMedia> {
  const { bytes, ext, mime, size } = upload;
  try {
    const sha256 = await folder.write(bytes, ext);
    const variants = size === null ? [] : await deriveVariants(bytes, size.width, folder);
    return {
      sha256,
      ext,
      mime,
      bytes: bytes.byteLength,
      width: size?.width ?? null,
      height: size?.height ?? null,
      variants,
    };
  } catch (error) {
    if (isFullDisk(error)) throw uploadRefusal('E_UPLOAD_DISK', upload.fileName);
    throw error;
  }
}
