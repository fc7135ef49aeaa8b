import { expect, test } from 'vitest';
import { releaseName } from './release-json.ts';

const data = { epoch: '5f0c9c1e-6f0e-4d0b-9a51-2f6a1d3c7b10', revision: 7, digest: 'abcdef01'.repeat(8) };
const name = '5f0c9c1e-7-abcdef01';

test('the first release of some data bears its name alone, whatever other data is kept', () => {
  expect(releaseName(data, [])).toBe(name);
  expect(releaseName(data, ['5f0c9c1e-6-abcdef01.4', '5f0c9c1e-7-abcdef02'])).toBe(name);
});

test('a name that tidying set free does not come back', () => {
  expect(releaseName(data, [name])).toBe(`${name}.2`);
  expect(releaseName(data, [`${name}.12`, `${name}.3`])).toBe(`${name}.13`);
});
