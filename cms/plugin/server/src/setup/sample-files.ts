import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isFilePublic } from '../uploads/judge-file-change.ts';
import { sweepMedia } from '../uploads/sweep-media.ts';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'cchc', key: 'sample-files' });
const idsSchema = z.array(z.number());

async function readIds(strapi: Core.Strapi): Promise<readonly number[]> {
  const value: unknown = await storeOf(strapi).get({});
  const parsed = idsSchema.safeParse(value);
  return parsed.success ? parsed.data : [];
}

/** Remembers which files of the library came with the sample. */
export async function noteSampleFiles(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  await storeOf(strapi).set({ value: [...new Set([...(await readIds(strapi)), ...ids])] });
}

interface UploadService {
  remove(file: unknown): Promise<unknown>;
}
const serviceSchema = z.custom<UploadService>(
  (value) => typeof value === 'object' && value !== null && 'remove' in value && typeof value.remove === 'function',
);
const usedSchema = z.looseObject({ related: z.array(z.unknown()).nullish() });

/** Removes the files of the sample that nothing else uses, then the bytes that no file of the library names. */
export async function removeSampleFiles(strapi: Core.Strapi): Promise<void> {
  const files = strapi.db.query('plugin::upload.file');
  const uploads: unknown = strapi.plugin('upload').service('upload');
  for (const id of await readIds(strapi)) {
    const file: unknown = await files.findOne({ where: { id }, populate: ['related'] });
    const used = usedSchema.safeParse(file);
    if (!used.success || (used.data.related ?? []).length > 0 || (await isFilePublic(strapi, file))) continue;
    await serviceSchema.parse(uploads).remove(file);
  }
  await storeOf(strapi).set({ value: [] });
  await sweepMedia(strapi, { now: Date.now(), spareMs: 0 });
}
