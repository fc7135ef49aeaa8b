import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { readConfiguration } from '../../configuration/read-configuration.ts';
import type { Person } from '../../rights/actor.ts';
import { personOfRequest } from '../../rights/require-admin.ts';
import { acceptedFiles } from '../accepted-files.ts';
import { dataDirOf } from '../data-folder.ts';
import { prepareUpload } from '../prepare-upload.ts';
import { privateNameSchema, readPrivateFile, unitOfPrivateName, writePrivateFile } from './private-folder.ts';

interface RequestContext {
  readonly params: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  body: unknown;
  type: string;
  set(name: string, value: string): void;
}

const fileSchema = z.object({ filepath: z.string(), originalFilename: z.string() });
const uploadSchema = z.object({ unitCode: z.string() });
const filesSchema = z.object({
  file: z.union([
    fileSchema,
    z
      .array(fileSchema)
      .length(1)
      .transform((list) => list[0]),
  ]),
});
const paramsSchema = z.object({ unit: z.string(), file: z.string() });

function mayUse(person: Person, unitCode: string, purpose: 'read' | 'write'): boolean {
  if (person.isAdmin || person.roles.has('cdc') || person.roles.has('tchc')) return true;
  if (purpose === 'read' && person.roles.has('leader')) return true;
  return person.roles.has('unit') && person.unitCodes.includes(unitCode);
}

const refuse = (): never => {
  throw new errors.PolicyError('Tệp này của đơn vị khác.', { code: 'E_PRIVATE_FILE' });
};

const mimes = new Map<string, string>(Object.values(acceptedFiles).map(({ ext, mime }) => [ext, mime]));

/** Files that never leave the house. Each call checks the unit. */
export const privateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async take(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    const body = uploadSchema.safeParse(ctx.request.body);
    const files = filesSchema.safeParse(ctx.request.files);
    if (!body.success || !files.success || files.data.file === undefined) {
      throw new errors.ValidationError('Hãy chọn một tệp và đơn vị của tệp.', { code: 'E_REQUEST' });
    }
    const { unitCode } = body.data;
    if (!mayUse(person, unitCode, 'write')) refuse();
    const { filepath, originalFilename } = files.data.file;
    const upload = await prepareUpload(await readFile(filepath), originalFilename);
    ctx.body = {
      name: await writePrivateFile(dataDirOf(strapi, readConfiguration(strapi)), unitCode, upload.bytes, upload.ext),
    };
  },

  async give(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    const { unit, file } = paramsSchema.parse(ctx.params);
    const name = privateNameSchema.safeParse(`${unit}/${file}`);
    if (!name.success) throw new errors.NotFoundError('Không có tệp này.', { code: 'E_NOT_FOUND' });
    if (!mayUse(person, unitOfPrivateName(name.data), 'read')) refuse();
    const bytes = await readPrivateFile(dataDirOf(strapi, readConfiguration(strapi)), name.data);
    if (bytes === null) throw new errors.NotFoundError('Không có tệp này.', { code: 'E_NOT_FOUND' });
    const ext = path.extname(name.data);
    ctx.set('Content-Disposition', `attachment; filename="${path.basename(name.data)}"`);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = mimes.get(ext) ?? 'application/octet-stream';
    ctx.body = bytes;
  },
});
