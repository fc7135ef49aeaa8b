import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type TypeDefinition, arrangements, typeDefinitions, uidOf } from '../../../model/index.ts';
import { type LaidLayout, arrangedLayout, isUntouched } from './arrange-form.ts';

const metadataSchema = z.looseObject({ edit: z.looseObject({}), list: z.looseObject({}) });
const placesSchema = z.array(z.array(z.object({ name: z.string(), size: z.number() })));
const configurationSchema = z.looseObject({
  settings: z.looseObject({}),
  metadatas: z.record(z.string(), metadataSchema),
  layouts: z.looseObject({ list: z.array(z.string()), edit: placesSchema }),
});
type Configuration = z.infer<typeof configurationSchema>;

const method = z.custom<(...given: readonly unknown[]) => Promise<unknown>>((value) => typeof value === 'function');
const serviceSchema = z.object({ findConfiguration: method, updateConfiguration: method });

/** What was written for a type: its wording, and how list and form were laid; null once they are people's own. */
const writtenSchema = z.object({
  words: z.string(),
  laid: z.object({ list: z.array(z.string()), edit: placesSchema, fields: z.array(z.string()) }).nullable(),
});
type Written = z.infer<typeof writtenSchema>;
/** Earlier versions kept the wording alone; what they laid may be people's own by now. */
const heldSchema = z.record(
  z.string(),
  z.union([writtenSchema, z.string().transform((words): Written => ({ words, laid: null }))]),
);

/** Names of what every entry has beside its fields. */
const everywhere: Readonly<Record<string, string>> = {
  id: 'Số',
  documentId: 'Mã tài liệu',
  createdAt: 'Ngày tạo',
  updatedAt: 'Sửa lần cuối',
  publishedAt: 'Ngày đăng',
  createdBy: 'Người tạo',
  updatedBy: 'Người sửa',
};

const fingerprint = (definition: TypeDefinition): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(definition.fields).map(([name, { label, help }]) => [name, label, help])))
    .update(JSON.stringify(everywhere))
    .update(definition.mainField)
    .digest('hex');

/** Labels and help texts laid over what the Content Manager has; everything else stays as people arranged it. */
function withWords(configuration: Configuration, definition: TypeDefinition): Configuration {
  const metadatas = Object.fromEntries(
    Object.entries(configuration.metadatas).map(([name, metadata]) => {
      const field = definition.fields[name];
      if (field !== undefined) {
        const edit = { ...metadata.edit, label: field.label, description: field.help };
        return [name, { ...metadata, edit, list: { ...metadata.list, label: field.label } }];
      }
      const label = everywhere[name];
      return [name, label === undefined ? metadata : { ...metadata, list: { ...metadata.list, label } }];
    }),
  );
  return { ...configuration, settings: { ...configuration.settings, mainField: definition.mainField }, metadatas };
}

const rowsAPage = 20;

type Laid = NonNullable<Written['laid']>;

const copyOf = ({ list, edit, fields }: LaidLayout): Laid => ({
  list: [...list],
  edit: edit.map((row) => row.map((place) => ({ ...place }))),
  fields: [...fields],
});

function arranged(configuration: Configuration, singular: string, { list, edit }: Laid): Configuration {
  const [defaultSortBy, defaultSortOrder] = arrangements[singular]?.sort ?? [];
  return {
    ...configuration,
    settings: { ...configuration.settings, defaultSortBy, defaultSortOrder, pageSize: rowsAPage },
    layouts: { ...configuration.layouts, list, edit },
  };
}

/**
 * Gives every field of every type its Vietnamese label and help text in the Content Manager, once per wording, and every
 * list and form its arrangement, until somebody has arranged it otherwise. Call when all plugins have started: before
 * that the Content Manager has no arrangement to lay them over.
 */
export async function writeLabels(strapi: Core.Strapi): Promise<void> {
  const service = serviceSchema.parse(strapi.plugin('content-manager').service('content-types'));
  const marker = strapi.store({ type: 'plugin', name: 'cchc', key: 'labels' });
  const parsed = heldSchema.safeParse(await marker.get({}));
  const held = parsed.success ? parsed.data : {};
  const written: Record<string, Written> = {};
  for (const definition of typeDefinitions) {
    if (definition.isHidden) continue;
    const { singular } = definition;
    const before = held[singular];
    const words = fingerprint(definition);
    const wanted = copyOf(arrangedLayout(definition));
    const laid = before?.laid ?? null;
    if (before?.words === words && (laid === null || JSON.stringify(laid) === JSON.stringify(wanted))) {
      written[singular] = before;
      continue;
    }
    const model = { uid: uidOf(singular) };
    const found = configurationSchema.parse(await service.findConfiguration(model));
    const isOurs = before === undefined || (laid !== null && isUntouched(found.layouts, laid));
    const worded = withWords(found, definition);
    await service.updateConfiguration(model, isOurs ? arranged(worded, singular, wanted) : worded);
    written[singular] = { words, laid: isOurs ? wanted : null };
  }
  if (JSON.stringify(written) !== JSON.stringify(held)) await marker.set({ value: written });
}
