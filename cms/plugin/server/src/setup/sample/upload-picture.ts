import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { z } from 'zod';
import { type SeedPicture, drawPicture } from '../../profiles/index.ts';

interface UploadService {
  upload(input: { readonly data: object; readonly files: object }): Promise<unknown>;
}
const serviceSchema = z.custom<UploadService>(
  (value) => typeof value === 'object' && value !== null && 'upload' in value && typeof value.upload === 'function',
);
const uploadedSchema = z.array(z.object({ id: z.number() })).length(1);

/** Draws a picture of the sample and takes it into the library the way everything else gets in. Returns its id. */
export async function uploadPicture(strapi: Core.Strapi, picture: SeedPicture, name: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cchc-picture-'));
  try {
    const filepath = path.join(folder, `${name}.jpg`);
    const bytes = await sharp(Buffer.from(drawPicture(picture.spec)))
      .resize({ width: 1280 })
      .jpeg({ quality: 88 })
      .toBuffer();
    await writeFile(filepath, bytes);
    const service: unknown = strapi.plugin('upload').service('upload');
    const uploaded = await serviceSchema.parse(service).upload({
      data: { fileInfo: { name: `${name}.jpg`, alternativeText: picture.alt, caption: picture.caption } },
      files: { filepath, originalFilename: `${name}.jpg`, mimetype: 'image/jpeg', size: bytes.byteLength },
    });
    return uploadedSchema.parse(uploaded)[0]?.id ?? 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
