import { describe, expect, test } from 'vitest';
import { type Import, importsOf, projectFiles } from './tree.ts';

const sources = projectFiles().filter(
  (file) => /\.(?:ts|tsx|mts|mjs|cjs|js|astro)$/.test(file) && !/\.test\.tsx?$/.test(file),
);
const importsBelow = (folder: string): readonly Import[] =>
  sources.filter((file) => file.startsWith(folder)).flatMap(importsOf);
const sentence = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

interface Rule {
  readonly sentence: string;
  readonly folder: string;
  readonly isForbidden: (entry: Import) => boolean;
}

const leads = (entry: Import, ...places: readonly string[]): boolean =>
  places.some((place) => entry.target?.startsWith(place) === true || entry.specifier.startsWith(place));

const rules: readonly Rule[] = [
  {
    sentence: 'shared imports nothing but itself and the libraries of a pure domain',
    folder: 'shared/',
    isForbidden: (entry) =>
      entry.target === null
        ? !/^(?:zod|canonicalize|slugify|@cchc\/shared\/)/.test(entry.specifier)
        : !entry.target.startsWith('shared/'),
  },
  {
    sentence: 'the site never knows Strapi or the CMS',
    folder: 'site/',
    isForbidden: (entry) => leads(entry, 'cms/', '@strapi/', 'strapi-plugin-cchc', '@cchc/cms'),
  },
  {
    sentence: 'the CMS never imports the site',
    folder: 'cms/',
    isForbidden: (entry) => leads(entry, 'site/', '@cchc/site', 'astro'),
  },
  {
    sentence: 'the admin interface never imports the server',
    folder: 'cms/plugin/admin/',
    isForbidden: (entry) => leads(entry, 'cms/plugin/server/'),
  },
  {
    sentence: 'the server of the plugin never imports the admin interface',
    folder: 'cms/plugin/server/',
    isForbidden: (entry) => leads(entry, 'cms/plugin/admin/'),
  },
  {
    sentence: 'no part imports the scripts, except that the site uses the settings and failures of commands',
    folder: 'cms/',
    isForbidden: (entry) => leads(entry, 'scripts/'),
  },
  {
    sentence: 'nothing that runs imports a test',
    folder: '',
    isForbidden: (entry) => !entry.from.startsWith('test/') && leads(entry, 'test/'),
  },
];

describe('dependency direction', () => {
  test('there is source to look at in every part', () => {
    for (const folder of ['shared/', 'site/', 'cms/plugin/server/', 'cms/plugin/admin/', 'scripts/']) {
      expect(importsBelow(folder).length, folder).toBeGreaterThan(0);
    }
  });

  test.each(rules)('$sentence', ({ folder, isForbidden }) => {
    expect(importsBelow(folder).filter(isForbidden).map(sentence)).toEqual([]);
  });
});
