import { describe, expect, test } from 'vitest';
import { projectFiles } from './tree.ts';

const files = projectFiles();
const banned = /(?:^|\/)(?:utils?|helpers?|common|misc|functions)(?:\.[a-z.]+$|\/)/i;
const allowedAtTop = new Set([
  '.ci',
  '.editorconfig',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'ARCHITECTURE.md',
  'LICENSE',
  'README.md',
  'cms',
  'docs',
  'eslint.config.js',
  'package-lock.json',
  'package.json',
  'scripts',
  'shared',
  'site',
  'test',
  'tsconfig.base.json',
  'tsconfig.json',
  'vitest.config.ts',
]);

describe('names', () => {
  test('no file or folder is a grab bag', () => {
    expect(files.filter((file) => banned.test(file))).toEqual([]);
  });

  test('the top level holds only the rooms of the house', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? file));
    expect([...top].filter((name) => !allowedAtTop.has(name))).toEqual([]);
  });

  test('a name says what it is: lower case with hyphens, or what its framework asks for', () => {
    const sources = files.filter((file) => /^(?:shared|scripts|site|cms|test)\/.*\.(?:ts|mjs|cjs)$/.test(file));
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|mjs|cjs)$/.test(name) && !/^[[(.]/.test(name) && !name.includes('[');
    });
    expect(odd).toEqual([]);
  });
});
