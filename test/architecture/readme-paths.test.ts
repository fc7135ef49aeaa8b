import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot, readProjectFile } from './tree.ts';

const documents = ['README.md', 'ARCHITECTURE.md'];
const rooms = /^(?:cms|site|shared|scripts|test|docs|\.ci)\//;

/** Paths in backquotes that lead into the project; a trailing part in <> or * is not looked for. */
function pathsIn(document: string): readonly string[] {
  return [...readProjectFile(document).matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((text) => rooms.test(text) && !/[\s$]/.test(text))
    .map((text) => text.replace(/[<*{[].*$/, ''));
}

describe('documents', () => {
  test.each(documents)('every path in %s exists', (document) => {
    const paths = pathsIn(document);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((entry) => !existsSync(path.join(projectRoot, entry)))).toEqual([]);
  });

  test('every picture of the README exists', () => {
    const pictures = [...readProjectFile('README.md').matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
  });

  test('every npm command of the README is a script', () => {
    const manifest = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readProjectFile('package.json')));
    const named = [...readProjectFile('README.md').matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)\b/g)].map(
      (match) => match[1] ?? '',
    );
    const known = new Set([...Object.keys(manifest.scripts), 'install', 'ci', 'pack', 'i']);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
