import type { ProcedureContent } from '@cchc/shared/contract';
import { describe, expect, test } from 'vitest';
import { channelOf, fieldOf, procedureOf, versionOf } from './example-items.ts';
import { type LeafletType, leafletType } from './leaflet-type.ts';
import { postingSheet } from './posting-sheet.ts';
import { siteOf } from './site-of.ts';

const code = '9.900001';
const lines = ['a', 'b', 'c'].map((id) =>
  channelOf({ key: id, label: 'Đường dây nóng tiếp nhận phản ánh, kiến nghị', raw: '1900 0000' }),
);

function typeOf(content: Partial<ProcedureContent>, channel = lines): LeafletType {
  const procedure = procedureOf(code, { versions: [versionOf('2026-01-01', content)] });
  const site = siteOf({ field: [fieldOf('kham-benh', 'Khám bệnh')], procedure: [procedure], channel }, '2026-03-10');
  const found = site.procedureByCode.get(code);
  if (found === undefined) throw new Error('The test gives no procedure.');
  return leafletType(postingSheet(found, site));
}

const paper = { name: 'Giấy tờ mẫu theo quy định của pháp luật', originals: 1, copies: 0, form: null };
const dossierOf = (count: number): ProcedureContent['dossier'] => [
  { title: null, items: Array.from({ length: count }, () => paper) },
];
const sentence = 'Người dân nộp hồ sơ tại bộ phận một cửa. ';

describe('the type of a leaflet', () => {
  test('is 14 points where little is said, and no larger where nothing is', () => {
    expect(typeOf({ steps: sentence })).toMatchObject({ points: 14 });
    expect(typeOf({ name: '' }, [])).toMatchObject({ points: 14 });
  });

  test('is never below 10 points, however much is said: more goes on to another sheet', () => {
    expect(typeOf({ steps: sentence.repeat(2_000), dossier: dossierOf(100) })).toMatchObject({ points: 10 });
    expect(typeOf({ name: 'Tên'.repeat(400) }, [])).toMatchObject({ points: 10 });
  });

  test('is a whole number of points and never grows with the text', () => {
    const sizes = [0, 10, 20, 40, 80, 160].map((count) => typeOf({ steps: sentence.repeat(count) }).points);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.every((points) => Number.isInteger(points))).toBe(true);
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  test('counts a line of the steps as a line, for each leaves its rest empty', () => {
    const letters = 'a'.repeat(900);
    const inOne = typeOf({ steps: letters }).points;
    expect(typeOf({ steps: letters.replace(/.{30}/g, '$&\n') }).points).toBeLessThan(inOne);
  });

  test('counts papers to bring like steps', () => {
    expect(typeOf({ dossier: dossierOf(25) }).points).toBeLessThan(typeOf({ dossier: dossierOf(2) }).points);
  });
});

describe('where to send feedback', () => {
  test('stands in the first half where the second is full of steps', () => {
    expect(typeOf({ steps: sentence.repeat(60) }).linesIn).toBe('first');
  });

  test('stands in the second half where the first is full', () => {
    const intakeAddress = Array.from({ length: 12 }, () => 'Số 1, đường Mẫu, phường Mẫu, tỉnh Mẫu').join('\n');
    expect(typeOf({ intakeAddress, steps: sentence }).linesIn).toBe('second');
  });

  test('stands in the emptier half where both have room', () => {
    expect(typeOf({ steps: sentence })).toEqual({ points: 14, linesIn: 'second' });
  });
});
