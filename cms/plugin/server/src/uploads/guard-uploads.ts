import { readFile, writeFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { z } from 'zod';
import { largestDocumentBytes } from './accepted-files.ts';
import { type MediaFolder, openMediaFolder } from './media-folder.ts';
import { judgeFileChange } from './judge-file-change.ts';
import { prepareUpload } from './prepare-upload.ts';
import { inRevision } from '../writing/in-revision.ts';
import { uploadRefusal } from './refuse-upload.ts';
import type { StoredMedia } from './stored-media.ts';
import { storeUpload } from './store-upload.ts';

/** The temporary file of a request, as the body parser left it on disk. */
interface OfferedFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  detectedMimeType?: string;
  size: number;
}
const offeredFileSchema = z.custom<OfferedFile>(
  (value) =>
    z.object({ filepath: z.string(), originalFilename: z.string(), size: z.number() }).safeParse(value).success,
);
const offeredFilesSchema = z.union([z.array(offeredFileSchema), offeredFileSchema.transform((file) => [file])]);

/** What Strapi takes beside the words of a file would hang it onto a row of any type, past every rule of that row. */
const dataSchema = z.object({ fileInfo: z.unknown() });
const uploadArgumentsSchema = z.object({ files: offeredFilesSchema, data: dataSchema });
const replaceArgumentsSchema = z.object({ file: offeredFileSchema, data: dataSchema });

type ServiceMethod = (...args: readonly unknown[]) => Promise<unknown>;
const methodSchema = z.custom<ServiceMethod>((value) => typeof value === 'function');
const uploadServiceSchema = z.looseObject({
  upload: methodSchema,
  replace: methodSchema,
  updateFileInfo: methodSchema,
  remove: methodSchema,
});
const fileServiceSchema = z.looseObject({ deleteByIds: methodSchema });
const idSchema = z.union([z.number(), z.string()]);
const namedFileSchema = z.looseObject({ id: idSchema });
const idsSchema = z.array(idSchema).default([]);

interface ServiceRegistry {
  extend(uid: string, wrap: (service: unknown) => unknown): unknown;
}
const servicesSchema = z.custom<ServiceRegistry>(
  (value) => typeof value === 'object' && value !== null && 'extend' in value && typeof value.extend === 'function',
);

/** Strapi's storage. The object itself is changed, because Strapi holds it. */
const providerSchema = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);

/** A file on its way to Strapi's storage. */
interface PassingFile {
  filepath?: string;
  stream?: NodeJS.ReadableStream;
  provider_metadata?: unknown;
}
const passingFileSchema = z.custom<PassingFile>((value) => typeof value === 'object' && value !== null);

/** Largest side of the copy that the admin shows. The real bytes stay in the media folder. */
const adminPreviewSide = 720;

const guarded = new WeakSet<Core.Strapi>();

/** Whether everything that enters the library of this Strapi passes the gate. */
export const areUploadsGuarded = (strapi: Core.Strapi): boolean => guarded.has(strapi);

/**
 * Lets only checked and cleaned files into the media library, whatever way they come: upload, replacement, address.
 * Call `guard` while plugins register and `keepMetadata` once all of them have.
 */
export class UploadGuard {
  readonly #strapi: Core.Strapi;
  readonly #folder: MediaFolder;
  /** What is stored of files that Strapi has not put into its table yet, by their temporary path. */
  readonly #passing = new Map<string, StoredMedia>();

  constructor(strapi: Core.Strapi, dataDir: string) {
    this.#strapi = strapi;
    this.#folder = openMediaFolder(dataDir);
  }

  guard(): void {
    guarded.add(this.#strapi);
    servicesSchema.parse(this.#strapi.get('services')).extend('plugin::upload.upload', (service: unknown) => {
      const inner = uploadServiceSchema.parse(service);
      return {
        ...inner,
        upload: async (...args: readonly unknown[]): Promise<unknown> => {
          const { files, data } = uploadArgumentsSchema.parse(args[0]);
          await this.#admit(files);
          return this.#whilePassing(files, () => inner.upload({ files, data }, ...args.slice(1)));
        },
        replace: async (...args: readonly unknown[]): Promise<unknown> => {
          const { file, data } = replaceArgumentsSchema.parse(args[1]);
          const id = idSchema.parse(args[0]);
          await judgeFileChange(this.#strapi, { id }, 'change');
          await this.#admit([file]);
          const store = () => inner.replace(id, { file, data }, ...args.slice(2));
          return this.#whilePassing([file], () => this.#asJudged(id, 'change', store));
        },
        updateFileInfo: async (...args: readonly unknown[]): Promise<unknown> => {
          return this.#asJudged(idSchema.parse(args[0]), 'change', () => inner.updateFileInfo(...args));
        },
        // Strapi removes the bytes before the row: what the hooks of the row refuse comes too late for them.
        remove: async (...args: readonly unknown[]): Promise<unknown> => {
          return this.#asJudged(namedFileSchema.parse(args[0]).id, 'delete', () => inner.remove(...args));
        },
      };
    });
    servicesSchema.parse(this.#strapi.get('services')).extend('plugin::upload.file', (service: unknown) => {
      const inner = fileServiceSchema.parse(service);
      return {
        ...inner,
        // All of them are judged before the first goes.
        deleteByIds: async (...args: readonly unknown[]): Promise<unknown> => {
          const ids = idsSchema.parse(args[0]);
          return this.#asJudged({ $in: ids }, 'delete', () => inner.deleteByIds(ids, ...args.slice(1)));
        },
      };
    });
  }

  /** Judges and writes under one lock: an article that uses the file could be sent in between. */
  #asJudged(id: unknown, intent: 'change' | 'delete', write: () => Promise<unknown>): Promise<unknown> {
    return inRevision(this.#strapi, async () => {
      await judgeFileChange(this.#strapi, { id }, intent);
      return write();
    });
  }

  /** Every file is checked before the first is stored, so that a refusal leaves nothing behind. */
  async #admit(files: readonly OfferedFile[]): Promise<void> {
    const prepared = [];
    for (const file of files) {
      if (file.size > largestDocumentBytes) throw uploadRefusal('E_UPLOAD_DOCUMENT_SIZE', file.originalFilename);
      prepared.push({ file, upload: await prepareUpload(await readFile(file.filepath), file.originalFilename) });
    }
    for (const { file, upload } of prepared) {
      this.#passing.set(file.filepath, await storeUpload(upload, this.#folder));
      await writeFile(file.filepath, upload.bytes);
      file.originalFilename = upload.fileName;
      file.mimetype = upload.mime;
      file.detectedMimeType = upload.mime;
      file.size = upload.bytes.byteLength;
    }
  }

  async #whilePassing(files: readonly OfferedFile[], store: () => Promise<unknown>): Promise<unknown> {
    const paths = files.map((file) => file.filepath);
    try {
      return await store();
    } finally {
      for (const filePath of paths) this.#passing.delete(filePath);
    }
  }

  /** Wraps the storage so that each row says what is stored of it, and only a small picture becomes reachable. */
  keepMetadata(): void {
    const provider = providerSchema.parse(Reflect.get(this.#strapi.plugin('upload'), 'provider'));
    for (const name of ['uploadStream', 'replaceStream'] as const) {
      const inner = methodSchema.safeParse(provider[name]);
      if (!inner.success) continue;
      provider[name] = async (file: unknown, ...rest: readonly unknown[]): Promise<unknown> => {
        const passing = passingFileSchema.parse(file);
        const media = passing.filepath === undefined ? undefined : this.#passing.get(passing.filepath);
        if (media !== undefined && passing.filepath !== undefined) {
          passing.provider_metadata = { cchc: media };
          if (media.width !== null) {
            passing.stream = sharp(passing.filepath).resize({
              width: adminPreviewSide,
              height: adminPreviewSide,
              fit: 'inside',
              withoutEnlargement: true,
            });
          }
        }
        return inner.data(file, ...rest);
      };
    }
  }
}
