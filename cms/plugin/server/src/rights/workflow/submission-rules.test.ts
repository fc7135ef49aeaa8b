import { expect, test } from 'vitest';
import { type Submission, faultsBeforeSending, submissionFaults, textOfBlocks } from './submission-rules.ts';

const paragraph = (words: number) => [
  { type: 'paragraph', children: [{ type: 'text', text: Array.from({ length: words }, () => 'chữ').join(' ') }] },
];
const complete: Submission = {
  kind: 'article',
  title: 'Tiêu đề',
  summary: 'Tóm tắt',
  body: paragraph(100),
  hasCover: false,
  videoUrl: null,
};

test.each<[string, Partial<Submission>, readonly string[]]>([
  ['a complete article can be sent', {}, []],
  ['one word short of the minimum cannot', { body: paragraph(99) }, ['E_SUBMIT_WORDS']],
  ['without title', { title: '  ' }, ['E_SUBMIT_TITLE']],
  ['without summary', { summary: '' }, ['E_SUBMIT_SUMMARY']],
  [
    'an empty draft names everything',
    { title: '', summary: '', body: null },
    ['E_SUBMIT_TITLE', 'E_SUBMIT_SUMMARY', 'E_SUBMIT_WORDS'],
  ],
  ['a video needs its address, not many words', { kind: 'video', body: null }, ['E_SUBMIT_VIDEO']],
  ['a video with its address', { kind: 'video', body: null, videoUrl: 'https://vi-du.example/1' }, []],
  ['an infographic needs its picture', { kind: 'infographic', body: null }, ['E_SUBMIT_COVER']],
])('Q4 %s', (_rule, change, expected) => {
  expect(submissionFaults({ ...complete, ...change }, 100).map((fault) => fault.code)).toEqual(expected);
});

test('words of lists and links count, words of two blocks do not run together', () => {
  const body = [
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'một' }] }] },
    { type: 'paragraph', children: [{ type: 'link', children: [{ type: 'text', text: 'hai' }] }] },
  ];
  expect(textOfBlocks(body)).toBe('một hai');
});

const fault = (code: string, path: string) => ({ code, path, message: `${code}.` });

test('before sending a unit is told what would stop the publication, each thing once', () => {
  const ofSending = [fault('E_SUBMIT_TITLE', 'title'), fault('E_SUBMIT_WORDS', 'body')];
  const ofPublication = [
    fault('E_TITLE_MISSING', 'title'),
    fault('E_BODY_MISSING', 'body'),
    fault('E_PICTURE_ALT', 'body'),
    fault('E_COVER_ALT', 'coverAlt'),
  ];
  expect(faultsBeforeSending(ofSending, ofPublication).map(({ code }) => code)).toEqual([
    'E_SUBMIT_TITLE',
    'E_SUBMIT_WORDS',
    'E_PICTURE_ALT',
    'E_COVER_ALT',
  ]);
});

test('an empty body is told by the rule of publication where sending asks for no words', () => {
  expect(faultsBeforeSending([], [fault('E_BODY_MISSING', 'body')])).toHaveLength(1);
});

test('a mark is approved after sending, so it does not hold the unit up', () => {
  expect(faultsBeforeSending([], [fault('E_MARK_UNAPPROVED', 'mark')])).toEqual([]);
});
