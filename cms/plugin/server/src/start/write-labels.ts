import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type TypeDefinition, typeDefinitions, uidOf } from '../../../model/index.ts';

const metadataSchema = z.looseObject({ edit: z.looseObject({}), list: z.looseObject({}) });
const configurationSchema = z.looseObject({
  settings: z.looseObject({}),
  metadatas: z.record(z.string(), metadataSchema),
  layouts: z.looseObject({}),
});
type Configuration = z.infer<typeof configurationSchema>;

const method = z.custom<(...given: readonly unknown[]) => Promise<unknown>>((value) => typeof value === 'function');
const serviceSchema = z.object({ findConfiguration: method, updateConfiguration: method });

const fingerprint = (definition: TypeDefinition): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(definition.fields).map(([name, { label, help }]) => [name, label, help])))
    .update(definition.mainField)
    .digest('hex');

/** Labels and help texts laid over what the Content Manager has; everything else stays as people arranged it. */
function withWords(configuration: Configuration, definition: TypeDefinition): Configuration {
  const metadatas = Object.fromEntries(
    Object.entries(configuration.metadatas).map(([name, metadata]) => {
      const field = definition.fields[name];
      if (field === undefined) return [name, metadata];
      const edit = { ...metadata.edit, label: field.label, description: field.help };
      return [name, { ...metadata, edit, list: { ...metadata.list, label: field.label } }];
    }),
  );
  return { ...configuration, settings: { ...configuration.settings, mainField: definition.mainField }, metadatas };
}

const wideFields = new Set(['plugin::cchc.list', 'plugin::cchc.form']);
const wideTypes = new Set(['text', 'blocks', 'json']);
const rowWidth = 12;

/** Order and width of the form: as the model lists its fields, long ones over the whole width, the name first. */
export function formRows(definition: TypeDefinition): { readonly name: string; readonly size: number }[][] {
  const form: { name: string; size: number }[][] = [];
  let room = 0;
  for (const [name, { attribute }] of Object.entries(definition.fields)) {
    const isWide =
      name === definition.mainField ||
      wideTypes.has(String(attribute['type'])) ||
      wideFields.has(String(attribute['customField']));
    const size = isWide ? rowWidth : rowWidth / 2;
    if (room < size) {
      form.push([]);
      room = rowWidth;
    }
    form.at(-1)?.push({ name, size });
    room -= size;
  }
  return form;
}

/** First arrangement of list and form. Later on it is people's own. */
const arranged = (configuration: Configuration, definition: TypeDefinition): Configuration => ({
  ...configuration,
  layouts: { ...configuration.layouts, list: [...definition.columns], edit: formRows(definition) },
});

/**
 * Gives every field of every type its Vietnamese label and help text in the Content Manager, once per wording. Call
 * when all plugins have started: before that the Content Manager has no arrangement to lay them over.
 */
export async function writeLabels(strapi: Core.Strapi): Promise<void> {
  const service = serviceSchema.parse(strapi.plugin('content-manager').service('content-types'));
  const marker = strapi.store({ type: 'plugin', name: 'cchc', key: 'labels' });
  const held = z.record(z.string(), z.string()).safeParse(await marker.get({}));
  const written: Record<string, string> = held.success ? { ...held.data } : {};
  let hasChanged = false;
  for (const definition of typeDefinitions) {
    const words = fingerprint(definition);
    if (definition.isHidden || written[definition.singular] === words) continue;
    const model = { uid: uidOf(definition.singular) };
    const configuration = configurationSchema.parse(await service.findConfiguration(model));
    const worded = withWords(configuration, definition);
    const isFirst = written[definition.singular] === undefined;
    await service.updateConfiguration(model, isFirst ? arranged(worded, definition) : worded);
    written[definition.singular] = words;
    hasChanged = true;
  }
  if (hasChanged) await marker.set({ value: written });
}
