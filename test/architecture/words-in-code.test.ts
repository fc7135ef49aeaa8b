import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wordsInCode } from '../../cms/src/admin/vi/in-code.ts';
import { projectRoot } from '../../scripts/settings.ts';

test.each(wordsInCode)('$module still holds every word that the build lays Vietnamese over', ({ module, pieces }) => {
  const code = readFileSync(path.join(projectRoot, 'node_modules', module), 'utf8');
  expect(pieces.map(([piece]) => piece).filter((piece) => !code.includes(piece))).toEqual([]);
});
