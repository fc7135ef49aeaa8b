import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { typeDefinitions } from '../../cms/plugin/model/index.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const storedSchema = z.object({
  metadatas: z.record(
    z.string(),
    z.object({ edit: z.object({ label: z.string().optional(), description: z.string().optional() }) }),
  ),
});

const hasDiacritics = (text: string): boolean => text.normalize('NFD') !== text || /đ/i.test(text);

test.each(typeDefinitions.map((definition) => [definition.name, definition] as const))(
  'every field of “%s” has a Vietnamese label and a help text in the Content Manager',
  async (_name, definition) => {
    if (!definition.isHidden) {
      const stored = await cms.strapi
        .store({
          type: 'plugin',
          name: 'content_manager',
          key: `configuration_content_types::plugin::cchc.${definition.singular}`,
        })
        .get({});
      const { metadatas } = storedSchema.parse(stored);
      for (const [name, { label, help }] of Object.entries(definition.fields)) {
        expect(metadatas[name]?.edit).toMatchObject({ label, description: help });
      }
    }
    for (const { label, help } of Object.values(definition.fields)) {
      expect(label).not.toBe('');
      expect(hasDiacritics(help)).toBe(true);
    }
  },
);
