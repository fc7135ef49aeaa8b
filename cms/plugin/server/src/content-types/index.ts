import { type TypeDefinition, typeDefinitions } from '../../../model/index.ts';
import { shownWhen } from './shown-when.ts';

/** The schema that Strapi registers for one definition. */
function toSchema(definition: TypeDefinition) {
  const attributes = Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [
      name,
      {
        ...field.attribute,
        ...(field.companion === null ? {} : { conditions: { visible: shownWhen(field.companion, name) } }),
      },
    ]),
  );
  return {
    kind: definition.isSingle ? 'singleType' : 'collectionType',
    collectionName: definition.table,
    info: {
      singularName: definition.singular,
      pluralName: definition.plural,
      displayName: definition.name,
      description: definition.description,
    },
    options: { draftAndPublish: definition.hasDraft },
    pluginOptions: {
      // An edit in the Content-Type Builder would replace the attributes of a plugin type for ever.
      'content-type-builder': { visible: false },
      // By which the admin finds headings and order of the form.
      cchc: { type: definition.singular },
      ...(definition.isHidden ? { 'content-manager': { visible: false } } : {}),
    },
    attributes,
    indexes: definition.indexes.map((index) => ({ ...index, columns: [...index.columns] })),
  };
}

export const contentTypes = Object.fromEntries(
  typeDefinitions.map((definition) => [definition.singular, { schema: toSchema(definition) }]),
);
