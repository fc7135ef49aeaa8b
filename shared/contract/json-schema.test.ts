import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { itemTypes } from './item-types.ts';
import { snapshotJsonSchema } from './json-schema.ts';

const written = readFileSync(path.join(import.meta.dirname, 'snapshot.schema.json'), 'utf8');

it('the written JSON Schema is that of the contract; else run: node scripts/write-schema.ts', () => {
  expect(written).toBe(`${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`);
});

it('it names every type of item', () => {
  for (const type of itemTypes) expect(written).toContain(`"const": "${type}"`);
});
