import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { arrangements, typeDefinitions } from '../../cms/plugin/model/index.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const storedSchema = z.looseObject({
  settings: z.looseObject({ defaultSortBy: z.string(), defaultSortOrder: z.string() }),
  metadatas: z.record(
    z.string(),
    z.object({
      edit: z.object({ label: z.string().optional(), description: z.string().optional() }),
      list: z.object({ label: z.string().optional() }),
    }),
  ),
  layouts: z.object({
    list: z.array(z.string()),
    edit: z.array(z.array(z.object({ name: z.string(), size: z.number() }))),
  }),
});

const storeOf = (type: string) =>
  cms.strapi.store({
    type: 'plugin',
    name: 'content_manager',
    key: `configuration_content_types::plugin::cchc.${type}`,
  });
const readStored = async (type: string) => storedSchema.parse(await storeOf(type).get({}));

const hasDiacritics = (text: string): boolean => text.normalize('NFD') !== text || /đ/i.test(text);

test.each(typeDefinitions.map((definition) => [definition.name, definition] as const))(
  'every field of “%s” has a Vietnamese label and a help text in the Content Manager',
  async (_name, definition) => {
    if (!definition.isHidden) {
      const { metadatas } = await readStored(definition.singular);
      for (const [name, { label, help }] of Object.entries(definition.fields)) {
        expect(metadatas[name]?.edit).toMatchObject({ label, description: help });
      }
      expect(metadatas['updatedAt']?.list.label).toBe('Sửa lần cuối');
    }
    for (const { label, help } of Object.values(definition.fields)) {
      expect(label).not.toBe('');
      expect(hasDiacritics(help)).toBe(true);
    }
  },
);

test.each(Object.entries(arrangements))(
  'list and form of %s stand as they are arranged',
  async (type, { columns, sections, sort }) => {
    const { settings, layouts } = await readStored(type);
    expect([settings.defaultSortBy, settings.defaultSortOrder]).toEqual(sort);
    expect(layouts.list).toEqual(columns);
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual(sections.flatMap(({ rows }) => rows));
  },
);

test('a better arrangement takes the place of the laid one, and never of one that people have made', async () => {
  const marker = cms.strapi.store({ type: 'plugin', name: 'cchc', key: 'labels' });
  const laidSchema = z.looseObject({ laid: z.looseObject({ list: z.array(z.string()) }) });
  const held = z.record(z.string(), laidSchema).parse(await marker.get({}));
  const change = async (type: string, list: readonly string[]): Promise<void> => {
    const stored = await readStored(type);
    await storeOf(type).set({ value: { ...stored, layouts: { ...stored.layouts, list: [...list] } } });
  };
  // As if an earlier version had laid fewer columns for both, and the office had then arranged one of them.
  for (const type of ['category', 'field']) await change(type, ['name']);
  await change('field', ['name', 'code']);
  const earlier = (type: string) => {
    const { laid, ...rest } = laidSchema.parse(held[type]);
    return { ...rest, laid: { ...laid, list: ['name'] } };
  };
  await marker.set({ value: { ...held, category: earlier('category'), field: earlier('field') } });
  cms = await cms.restart();
  expect((await readStored('category')).layouts.list).toEqual(arrangements['category']?.columns);
  expect((await readStored('field')).layouts.list).toEqual(['name', 'code']);
  cms = await cms.restart();
  expect((await readStored('field')).layouts.list).toEqual(['name', 'code']);
});
