import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import type { Person } from './actor.ts';
import { namedFiles, namedPictures } from './named-files.ts';

type Data = Readonly<Record<string, unknown>>;

const heldSchema = z.array(z.record(z.string(), z.unknown()));
const filesSchema = z.array(
  z.object({ id: z.number(), hash: z.string(), createdBy: z.object({ id: z.number() }).nullish() }),
);

const refuse = (): never => {
  throw new errors.PolicyError(
    'Tệp hoặc hình này do người khác tải lên nên không dùng được trong nội dung của đơn vị bạn. Hãy tải tệp của mình lên rồi chọn lại.',
    { code: 'E_FILE_FOREIGN' },
  );
};

/** Fields of a type in which files stand: attached, and as pictures inside a formatted text. */
function fileFieldsOf(type: string): { readonly media: readonly string[]; readonly texts: readonly string[] } {
  const fields = Object.entries(typeDefinitions.find(({ singular }) => singular === type)?.fields ?? {});
  const named = (kind: string) =>
    fields.filter(([, { attribute }]) => attribute['type'] === kind).map(([name]) => name);
  return { media: named('media'), texts: named('blocks') };
}

/**
 * Throws when somebody who keeps to the own unit attaches a file of others: attached, its address could be read.
 * Allowed are files that the person uploaded, and those that the draft (or the original of a copy) holds already.
 */
export async function judgeFiles(
  strapi: Core.Strapi,
  person: Person,
  type: string,
  documentId: string | undefined,
  data: Data,
): Promise<void> {
  const { media, texts } = fileFieldsOf(type);
  const ids = media.flatMap((name) => (Object.hasOwn(data, name) ? (namedFiles(data[name]) ?? refuse()) : []));
  const pictures = texts.flatMap((name) => namedPictures(data[name]));
  if (ids.length === 0 && pictures.length === 0) return;

  const held =
    documentId === undefined
      ? []
      : heldSchema.parse(
          await strapi.db
            .query(`plugin::cchc.${type}`)
            .findMany({ where: { documentId, publishedAt: null }, populate: [...media] }),
        );
  const heldIds = new Set(held.flatMap((row) => media.flatMap((name) => namedFiles(row[name]) ?? [])));
  const heldPictures = new Set(held.flatMap((row) => texts.flatMap((name) => namedPictures(row[name]))));
  const files = filesSchema.parse(
    await strapi.db.query('plugin::upload.file').findMany({
      where: { $or: [{ id: { $in: ids } }, { hash: { $in: pictures } }] },
      populate: { createdBy: { select: ['id'] } },
    }),
  );
  for (const { id, hash, createdBy } of files) {
    if (createdBy?.id === person.id) continue;
    if ((ids.includes(id) && !heldIds.has(id)) || (pictures.includes(hash) && !heldPictures.has(hash))) refuse();
  }
}
