import { expect, test } from 'vitest';
import { showWordsInCells } from './word-cells';

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
