import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { type ImportKind, importKindSchema } from '../../../model/imports/kinds.ts';
import { type ImportOptions, importOptionsSchema } from '../../../model/imports/plan.ts';
import { readRequest } from '../http/read-request.ts';
import { refuseLargeFile } from './read-file/read-import-file.ts';
import { refuseFile } from './read-file/refuse-file.ts';

/** A file to import, and what the person chose for it. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
  /** Digest of the preview that the person saw; empty = none. */
  readonly digest: string;
}

const fileSchema = z.object({ filepath: z.string(), originalFilename: z.string().nullish() });
const filesSchema = z.object({
  file: z.union([
    fileSchema,
    z
      .array(fileSchema)
      .length(1)
      .transform(([file]) => file),
  ]),
});
const bodySchema = z.looseObject({ digest: z.string().default(''), options: z.string().default('{}') });

function parseOptions(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return null;
  }
}

/** Reads a form with a file. The size of the file is looked at before the file. */
export async function readImportRequest(ctx: {
  readonly params: unknown;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
}): Promise<ImportRequest> {
  const { kind } = readRequest(z.object({ kind: importKindSchema }), ctx.params);
  const files = filesSchema.safeParse(ctx.request.files);
  const file = files.success ? files.data.file : undefined;
  if (file === undefined) return refuseFile('E_IMPORT_EMPTY', 'Hãy chọn một tệp để nhập.');
  const { digest, options } = readRequest(bodySchema, ctx.request.body);
  refuseLargeFile((await stat(file.filepath)).size);
  return {
    kind,
    digest,
    fileName: file.originalFilename ?? '',
    bytes: await readFile(file.filepath),
    options: readRequest(importOptionsSchema, parseOptions(options)),
  };
}
