import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile } from './tree.ts';

const sources = projectFiles().filter(
  (file) => /\.(?:ts|tsx|mts|astro)$/.test(file) && !file.startsWith('test/architecture/'),
);

const habits: readonly {
  readonly sentence: string;
  readonly pattern: RegExp;
  readonly files: (file: string) => boolean;
}[] = [
  { sentence: 'no type is any', pattern: /(?::|<|\bas)\s*any\b(?!\s+[a-z])/, files: () => true },
  {
    sentence: 'no error of types or lint is silenced',
    pattern: /@ts-(?:ignore|nocheck|expect-error)|eslint-disable/,
    files: () => true,
  },
  {
    sentence: 'no test is left out',
    pattern: /\b(?:it|test|describe)\.(?:skip|todo|only)\(/,
    files: (file) => file.endsWith('.test.ts'),
  },
  {
    sentence: 'no page carries an inline style or script',
    pattern: /\sstyle=["'{]|is:inline|define:vars|<style\s+is:global>/,
    files: (file) => file.endsWith('.astro'),
  },
];

describe('source habits', () => {
  test.each(habits)('$sentence', ({ pattern, files }) => {
    const found = sources.filter(files).filter((file) =>
      readProjectFile(file)
        .split('\n')
        .some((line) => pattern.test(line) && !line.trimStart().startsWith('*') && !line.trimStart().startsWith('//')),
    );
    expect(found).toEqual([]);
  });
});
