import { expect, test } from 'vitest';
import { arrangements } from '../../../model/forms/index.ts';
import { type EditLayout, type FormField, type Hand, headingType, laySections } from './lay-sections';

const field = (name: string, attribute: Readonly<Record<string, unknown>> = {}): FormField => ({
  name,
  type: 'string',
  attribute,
});
const rowsOf = (type: string): FormField[][] =>
  (arrangements[type]?.sections ?? []).flatMap(({ rows }) => rows.map((row) => row.map((name) => field(name))));
const layoutOf = (type: string, rows: readonly FormField[][]): EditLayout => ({
  layout: [rows],
  settings: { mainField: 'title' },
  options: { cchc: { type } },
});

const office: Hand = { isWriter: true, filled: null };
const unit: Hand = { isWriter: true, filled: new Set(['title', 'kind', 'summary', 'cover', 'isReposted', 'penName']) };
const reader: Hand = { isWriter: false, filled: new Set() };

const laid = (hand: Hand, rows = rowsOf('article')) =>
  laySections({ layout: layoutOf('article', rows) }, () => hand).layout.layout;
const titlesOf = (panels: ReturnType<typeof laid>): readonly unknown[] =>
  panels.map((panel) => {
    const [head] = panel[0] ?? [];
    return head?.type === headingType ? (Reflect.get(head, 'section') as { title: string }).title : null;
  });
const all = (arrangements['article']?.sections ?? []).map(({ title }) => title);

test('every part of a form stands under its heading, for who fills it in and for who only reads', () => {
  expect(titlesOf(laid(office))).toEqual(all);
  expect(titlesOf(laid(reader))).toEqual(all);
});

test('parts in which a person fills in nothing are left out', () => {
  expect(titlesOf(laid(unit))).toEqual(['Nội dung', 'Ảnh đại diện', 'Nguồn và sự đồng ý', 'Thông tin thêm']);
});

test('what one does not fill in stands in the form only with something in it', () => {
  const fields = laid(unit).flat(2);
  const visible = (name: string): unknown => fields.find((one) => one.name === name)?.attribute['conditions'];
  expect(visible('unitCode')).toEqual({ visible: { '!!': [{ var: 'unitCode' }] } });
  expect(visible('kind')).toBeUndefined();
  expect(
    laid(reader)
      .flat(2)
      .every(({ attribute }) => attribute['conditions'] === undefined),
  ).toBe(true);
});

test('a field keeps its own condition beside that', () => {
  const own = { or: [{ '==': [{ var: 'isReposted' }, true] }] };
  const shown = laid(unit, [[field('isReposted'), field('sourceName', { conditions: { visible: own } })]]).flat(2);
  expect(shown.at(-1)?.attribute['conditions']).toEqual({ visible: { and: [own, { '!!': [{ var: 'sourceName' }] }] } });
});

test('rows stay where the office put them; the heading follows them', () => {
  const rows = [[field('penName')], [field('title')], [field('summary')], [field('cover')]];
  const panels = laid(office, rows);
  expect(titlesOf(panels)).toEqual(['Thông tin thêm', 'Nội dung', 'Ảnh đại diện']);
  expect(panels.flat(2).filter(({ type }) => type !== headingType)).toEqual(rows.flat());
});

test('a limit that nobody reaches by typing is not told; a tight one is', () => {
  const chosen = { customField: 'plugin::cchc.reference', maxLength: 40 };
  const given = [field('title', { maxLength: 400 }), field('kind', { maxLength: 40 }), field('unitCode', chosen)];
  const [, row] = laid(office, [given])[0] ?? [];
  expect(row?.map(({ attribute }) => attribute)).toEqual([
    {},
    { maxLength: 40 },
    { customField: 'plugin::cchc.reference' },
  ]);
});

test('the form of a type of another plugin stays as it is', () => {
  const view = { layout: { layout: [[[field('name')]]], settings: {}, options: {} } };
  expect(laySections(view, () => office)).toBe(view);
});
