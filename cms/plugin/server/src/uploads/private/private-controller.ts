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
import {
  describePrivateFile,
  privateNameSchema,
  readPrivateFile,
  unitOfPrivateName,
  writePrivateFile,
} from './private-folder.ts';

interface RequestContext {
  readonly params: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  body: unknown;
  type: string;
  set(name: string, value: string): void;
}

const fileSchema = z.object({ filepath: z.string(), originalFilename: z.string() });
const uploadSchema = z.object({ unitCode: z.string().optional() });
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

const notFound = (): errors.NotFoundError => new errors.NotFoundError('Không có tệp này.', { code: 'E_NOT_FOUND' });

/** The name in the address, once the person may read what it names. */
async function readableName(strapi: Core.Strapi, ctx: RequestContext): Promise<string> {
  const person = await personOfRequest(strapi, ctx);
  const { unit, file } = paramsSchema.parse(ctx.params);
  const name = privateNameSchema.safeParse(`${unit}/${file}`);
  if (!name.success) throw notFound();
  if (!mayUse(person, unitOfPrivateName(name.data), 'read')) refuse();
  return name.data;
}

/** Files that never leave the house. Each call checks the unit. */
export const privateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async take(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    const body = uploadSchema.safeParse(ctx.request.body);
    const files = filesSchema.safeParse(ctx.request.files);
    // A form of a unit does not always name it: then it is the only one of who fills it in.
    const own = person.unitCodes.length === 1 ? person.unitCodes[0] : undefined;
    const unitCode = body.success ? (body.data.unitCode ?? own) : undefined;
    if (unitCode === undefined || !files.success || files.data.file === undefined) {
      throw new errors.ValidationError('Hãy chọn một tệp và đơn vị của tệp.', { code: 'E_REQUEST' });
    }
    if (!mayUse(person, unitCode, 'write')) refuse();
    const { filepath, originalFilename } = files.data.file;
    const upload = await prepareUpload(await readFile(filepath), originalFilename);
    const dataDir = dataDirOf(strapi, readConfiguration(strapi));
    const { bytes, ext, fileName } = upload;
    const name = await writePrivateFile(dataDir, unitCode, bytes, ext, fileName);
    ctx.body = { name, fileName, bytes: bytes.byteLength };
  },

  async describe(ctx: RequestContext): Promise<void> {
    const name = await readableName(strapi, ctx);
    const about = await describePrivateFile(dataDirOf(strapi, readConfiguration(strapi)), name);
    if (about === null) throw notFound();
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = about;
  },

  async give(ctx: RequestContext): Promise<void> {
    const name = await readableName(strapi, ctx);
    const dataDir = dataDirOf(strapi, readConfiguration(strapi));
    const about = await describePrivateFile(dataDir, name);
    const bytes = await readPrivateFile(dataDir, name);
    if (bytes === null || about === null) throw notFound();
    ctx.set(
      'Content-Disposition',
      `attachment; filename="${path.basename(name)}"; filename*=UTF-8''${encodeURIComponent(about.fileName).replaceAll("'", '%27')}`,
    );
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = mimes.get(path.extname(name)) ?? 'application/octet-stream';
    ctx.body = bytes;
  },
});
