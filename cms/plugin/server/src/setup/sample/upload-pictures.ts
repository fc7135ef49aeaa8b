import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { z } from 'zod';
import { readConfiguration } from '../../configuration/read-configuration.ts';
import { type SeedPicture, drawPicture } from '../../profiles/index.ts';
import { noteSampleFiles } from '../sample-files.ts';

interface UploadService {
  upload(input: { readonly data: object; readonly files: object }): Promise<unknown>;
}
const serviceSchema = z.custom<UploadService>(
  (value) => typeof value === 'object' && value !== null && 'upload' in value && typeof value.upload === 'function',
);
const uploadedSchema = z.array(z.object({ id: z.number() })).length(1);

/** A picture to draw, and the name under which it enters the library. */
export interface WantedPicture {
  readonly name: string;
  readonly picture: SeedPicture;
}

/** Draws a picture of the sample and takes it into the library the way everything else gets in. Returns its id. */
async function uploadPicture(strapi: Core.Strapi, { name, picture }: WantedPicture, folder: string): Promise<number> {
  const fileName = `${name}.jpg`;
  const filepath = path.join(folder, fileName);
  const bytes = await sharp(Buffer.from(drawPicture(picture.spec)))
    .resize({ width: readConfiguration(strapi).samplePictureWidth })
    .jpeg({ quality: 88 })
    .toBuffer();
  await writeFile(filepath, bytes);
  const service: unknown = strapi.plugin('upload').service('upload');
  const uploaded = await serviceSchema.parse(service).upload({
    data: { fileInfo: { name: fileName, alternativeText: picture.alt, caption: picture.caption } },
    files: { filepath, originalFilename: fileName, mimetype: 'image/jpeg', size: bytes.byteLength },
  });
  return uploadedSchema.parse(uploaded)[0]?.id ?? 0;
}

/** Pictures that are made side by side: each one waits for its database writes between its encodings. */
const lanes = 3;

/** Draws all pictures and takes them into the library. Returns the ids by name. */
export async function uploadPictures(
  strapi: Core.Strapi,
  wanted: readonly WantedPicture[],
  say: (line: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cchc-pictures-'));
  const ids = new Map<string, number>();
  const rest = wanted.values();
  const work = async (): Promise<void> => {
    for (const picture of rest) {
      ids.set(picture.name, await uploadPicture(strapi, picture, folder));
      if (ids.size % 20 === 0) say(`${ids.size} of ${wanted.length} pictures drawn`);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await noteSampleFiles(strapi, [...ids.values()]);
  return ids;
}
