import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readProjectFile } from './tree.ts';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const manifests = [
  'package.json',
  'shared/package.json',
  'site/package.json',
  'cms/package.json',
  'cms/plugin/package.json',
];
const read = (file: string): z.infer<typeof manifestSchema> => manifestSchema.parse(JSON.parse(readProjectFile(file)));

describe('packages', () => {
  test.each(manifests)('%s pins every package exactly', (file) => {
    const { dependencies, devDependencies, optionalDependencies } = read(file);
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('a package has one version wherever it is named', () => {
    const versions = new Map<string, Set<string>>();
    for (const file of manifests) {
      const { dependencies, devDependencies, optionalDependencies } = read(file);
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    expect([...versions].filter(([, set]) => set.size > 1).map(([name]) => name)).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});
