import { expect, test } from 'vitest';
import { translateRefusal } from './translate-refusals.ts';

test('the sentence and those of the fields are told with the labels of the form', () => {
  const body = {
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: '2 errors occurred',
      details: {
        errors: [
          { path: ['title'], message: 'title must be defined.', name: 'ValidationError' },
          { path: ['summary'], message: 'summary must be defined.', name: 'ValidationError' },
        ],
      },
    },
  };
  expect(translateRefusal('/content-manager/collection-types/plugin::cchc.article', body)).toEqual({
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: 'Có 2 mục chưa hợp lệ. Hãy xem các mục được đánh dấu.',
      details: {
        errors: [
          { path: ['title'], message: 'Mục “Tiêu đề” chưa nhập.', name: 'ValidationError' },
          { path: ['summary'], message: 'Mục “Tóm tắt” chưa nhập.', name: 'ValidationError' },
        ],
      },
    },
  });
});

test('our own sentences keep their code and words, and what is no refusal passes', () => {
  const own = { error: { status: 400, message: 'Chưa đăng được.', details: { code: 'E_CONTRACT', path: 'body' } } };
  expect(translateRefusal('/cchc/status', own)).toEqual(own);
  expect(translateRefusal('/admin', 'text')).toBe('text');
});
