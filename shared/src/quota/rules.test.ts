import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countReasons } from './index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const rules = read('RULES.md');
const testNames = ['./', '../deadline/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => read(folder + name)),
  )
  .flatMap((source) => [...source.matchAll(/\b(?:it|describe)(?:\.each[^]*?\]\)|)\(\s*(['"])([^]*?)\1/g)])
  .map((match) => match[2] ?? '');

describe('the written rules', () => {
  it('are Q1 to Q16, each with one row', () => {
    const ids = [...rules.matchAll(/^\|\s*(Q\d+)\s*\|/gm)].map((match) => match[1]);
    expect(ids).toEqual(Array.from({ length: 16 }, (_, index) => `Q${index + 1}`));
  });

  it.each(Array.from({ length: 16 }, (_, index) => `Q${index + 1}`))('%s is named by a test', (id) => {
    expect(testNames.some((name) => name.split(' ').includes(id))).toBe(true);
  });

  it('every reason code stands in a test of its own', () => {
    const tests = readdirSync(new URL('./', import.meta.url))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => read(`./${name}`))
      .join('\n');
    expect(countReasons.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
  });
});
