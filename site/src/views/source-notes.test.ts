import { describe, expect, test } from 'vitest';
import { procedureOf, versionOf } from './example-items.ts';
import { sourceNotes } from './source-notes.ts';

const first = versionOf('2026-01-01', {
  name: 'Đăng ký hành nghề điều dƣỡng',
  methods: [{ channel: 'online', processingTime: '6 ngày', fee: null, note: null }],
});
const second = versionOf('2026-03-01', { ...first.content, name: 'Đăng ký hành nghề điều dưỡng' });
const procedure = procedureOf('9.900001', {
  versions: [first, second],
  sourceDefects: [
    { code: 'legacy_letter', path: 'name' },
    { code: 'time_unit_doubtful', path: 'methods.0.processingTime' },
    { code: 'chua-biet', path: 'versions.1.content.dossier.0.items.2.name' },
  ],
});

describe('P7: a defect of the source is said beside its value', () => {
  test('by the part or the cell in which the value stands', () => {
    expect(sourceNotes(procedure, first)).toEqual({
      name: ['Nguồn dùng ký tự của bảng mã cũ.'],
      'methods.0.processingTime': ['Đơn vị thời gian có thể bị ghi nhầm ở nguồn; nên đối chiếu trên Cổng DVCQG.'],
    });
  });

  test('no longer where a later version mended the value, and still where it did not', () => {
    expect(Object.keys(sourceNotes(procedure, second))).toEqual(['methods.0.processingTime', 'dossier']);
  });

  test('an unknown code still says that the value is kept as it was', () => {
    expect(sourceNotes(procedure, second)['dossier']).toEqual(['Giá trị được giữ nguyên như nguồn đã ghi.']);
  });

  test('nothing without content', () => {
    expect(sourceNotes(procedure, null)).toEqual({});
  });
});
