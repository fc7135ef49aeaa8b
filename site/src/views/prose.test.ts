import { expect, test } from 'vitest';
import { proseBlocks } from './prose.ts';

test('steps, cases, lists and paragraphs are told apart and nothing is dropped', () => {
  const text =
    'Trường hợp 1: Cấp mới\nBước 1: Nộp hồ sơ.\n- Trực tiếp\n- Trực tuyến\n\nBước 2. Thẩm định\nThời gian không kể ngày nghỉ.';
  expect(proseBlocks(text)).toEqual([
    { kind: 'case', text: 'Trường hợp 1: Cấp mới' },
    { kind: 'step', label: 'Bước 1', text: 'Nộp hồ sơ.' },
    { kind: 'list', items: ['Trực tiếp', 'Trực tuyến'] },
    { kind: 'step', label: 'Bước 2', text: 'Thẩm định' },
    { kind: 'text', text: 'Thời gian không kể ngày nghỉ.' },
  ]);
});

test('a text that stands between two lists parts them', () => {
  expect(proseBlocks('- a\nvà\n- b').map((block) => block.kind)).toEqual(['list', 'text', 'list']);
});

test('a hyphen inside a word does not open a list', () => {
  expect(proseBlocks('-5 độ C trở xuống')).toEqual([{ kind: 'text', text: '-5 độ C trở xuống' }]);
});
