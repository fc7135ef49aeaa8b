import { expect, test } from 'vitest';
import { wordsInCells } from './word-cells';

const showWordsInCells = wordsInCells((list, value) => `${list ?? ''} ${value}`);

const columns = [
  { name: 'title', attribute: {} },
  { name: 'kind', attribute: { customField: 'plugin::cchc.code' } },
];

test('a code is shown by its word, an unknown code as it is, a missing one as a dash', () => {
  const [title, kind] = showWordsInCells({ displayedHeaders: columns, layout: null }).displayedHeaders;
  expect(title).toEqual(columns[0]);
  const format = (kind as unknown as { cellFormatter: (row: object) => string }).cellFormatter;
  expect([{ kind: 'news_brief' }, { kind: 'unheard_of' }, { kind: null }].map(format)).toEqual([
    'Tin',
    'unheard_of',
    '–',
  ]);
});

test('a reference is shown by the name of its record', () => {
  const attribute = { customField: 'plugin::cchc.reference', options: { choices: 'units' } };
  const [unit] = showWordsInCells({
    displayedHeaders: [{ name: 'unitCode', attribute }],
    layout: null,
  }).displayedHeaders;
  const format = (unit as unknown as { cellFormatter: (row: object) => string }).cellFormatter;
  expect([{ unitCode: 'BV-MAU-A' }, { unitCode: '' }, {}].map(format)).toEqual(['units BV-MAU-A', '–', '–']);
});
