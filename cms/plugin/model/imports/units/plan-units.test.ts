import { expect, test } from 'vitest';
import type { StoredRecord } from '../build-plan.ts';
import { type TestCell, doubtsOf, fileOf, options, planned, refusalsOf, sheetOf, stored } from '../file.fixture.ts';
import { planUnits } from './plan-units.ts';

const plan = (
  rows: readonly (readonly TestCell[])[],
  units: readonly StoredRecord[] = [],
  fault: string | null = null,
) =>
  planned((builder) => {
    planUnits(fileOf([sheetOf(rows)]), { units, fault: () => fault }, options(), builder);
  });
const head = ['Mã đơn vị', 'Tên đơn vị', 'Tên gọn', 'Loại đơn vị', 'Hoạt động từ', 'Đơn vị cấp trên'];
const row: readonly TestCell[] = ['BV-MAU-B', 'Bệnh viện Mẫu B', 'BV Mẫu B', 'Bệnh viện', '01/01/2020'];
const held = stored({
  code: 'BV-MAU-A',
  name: 'Bệnh viện Mẫu A',
  shortName: 'BV Mẫu A',
  kind: 'hospital',
  activity: [{ from: '2020-01-01', to: null }],
});

test('a whole row', () => {
  const result = plan([head, row]);
  expect(doubtsOf(result)).toEqual([]);
  expect(result.writes[0]?.data).toMatchObject({
    code: 'BV-MAU-B',
    kind: 'hospital',
    activity: [{ from: '2020-01-01', to: null }],
  });
});

test.each<readonly [string, string]>([
  ['Trung tâm Kiểm soát bệnh tật', 'cdc'],
  ['Chi cục An toàn vệ sinh thực phẩm', 'sub_department'],
  ['Trung tâm Y tế huyện Mẫu', 'health_center'],
  ['Trung tâm Pháp y', 'specialized_center'],
  ['Trạm Y tế xã Mẫu', 'health_station'],
  ['Phòng Nghiệp vụ Y', 'department_office'],
])('a name alone: %s', (name, kind) => {
  const result = plan([
    ['Tên đơn vị', 'STT'],
    [name, '1'],
  ]);
  expect(result.writes[0]?.data['kind']).toBe(kind);
  expect(doubtsOf(result)).toEqual([
    'unit_code_made A2',
    'short_name_made A2',
    'kind_guessed A2',
    'activity_missing A2',
  ]);
});

test('a stored unit is found by code or by name, and keeps what the row does not say', () => {
  for (const start of [
    ['BV-MAU-A', 'Bệnh viện Mẫu A'],
    [null, 'benh vien mau a'],
  ]) {
    const result = plan([head, [...start, null, null, null]], [held]);
    expect([result.rows[0]?.key, refusalsOf(result)]).toEqual(['BV-MAU-A', []]);
  }
  expect(plan([head, ['BV-MAU-A', 'Bệnh viện Mẫu A']], [held]).rows[0]?.change).toBe('same');
});

test.each<readonly [string, readonly (readonly TestCell[])[], string | null, string]>([
  ['no name', [head, ['X', null, 'x']], null, 'value_missing B2'],
  ['the same unit twice', [head, row, row], null, 'row_twice A3'],
  ['an unknown kind', [head, ['X', 'Đơn vị X', 'X', 'Phi thuyền', '01/01/2020']], null, 'word_unknown D2'],
  ['what the site cannot show', [head, row], 'Mục “Trang thông tin” chưa đúng.', 'contract B2'],
  ['a day that never was', [head, ['X', 'Bệnh viện X', 'X', 'Bệnh viện', '31/02/2020']], null, 'date_invalid E2'],
])('%s is refused', (_what, rows, fault, refusal) => {
  expect(refusalsOf(plan(rows, [], fault))).toEqual([refusal]);
});
