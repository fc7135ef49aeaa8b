import { expect, test } from 'vitest';
import { markFields } from './mark-fields.ts';

const refusal = (details: unknown, name = 'ApplicationError') => ({
  data: null,
  error: { status: 400, name, message: 'Chưa lưu được.', details },
});

test.each([
  ['one problem', { code: 'E_QUOTA_MINIMUM', path: 'readings.0.minimum' }, [['readings', 'Chưa lưu được.']]],
  [
    'several problems',
    {
      code: 'E_A',
      path: 'title',
      problems: [
        { code: 'E_A', path: 'title', message: 'Thiếu tiêu đề.' },
        { code: 'E_B', path: 'body.2', message: 'Thiếu nội dung.' },
      ],
    },
    [
      ['title', 'Thiếu tiêu đề.'],
      ['body', 'Thiếu nội dung.'],
    ],
  ],
  ['a refusal without a place', {}, [['', 'Chưa lưu được.']]],
])('%s is marked at its field, and keeps what programs read', (_what, details, marked) => {
  const errors = marked.map(([field, message]) => ({ path: [field], message, name: 'ValidationError' }));
  expect(markFields(refusal(details))).toEqual(refusal({ ...details, errors }, 'ValidationError'));
});

test('what is marked already, and what is no refusal, stays', () => {
  const marked = refusal({ errors: [{ path: ['title'], message: 'x' }] }, 'ValidationError');
  expect(markFields(marked)).toBe(marked);
  expect(markFields('text')).toBe('text');
});
