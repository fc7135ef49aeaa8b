import type { Unit } from '@cchc/shared/contract';
import { slugify } from '@cchc/shared/text';
import { dayAfter } from './calendar-day.ts';

/** Spreadsheet letters: A … Z, AA … : plainly made up. */
function letters(number: number): string {
  const rest = Math.floor(number / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (number % 26));
}

const kinds = [
  { kind: 'hospital', code: 'BV', name: 'Bệnh viện Mẫu', short: 'BV Mẫu' },
  { kind: 'health_center', code: 'TTYT', name: 'Trung tâm Y tế Mẫu', short: 'TTYT Mẫu' },
  { kind: 'health_station', code: 'TYT', name: 'Trạm Y tế Mẫu', short: 'TYT Mẫu' },
  { kind: 'specialized_center', code: 'TT', name: 'Trung tâm Chuyên khoa Mẫu', short: 'TT Mẫu' },
] as const;

const base = (day: string) => ({
  parent: null,
  activity: [{ from: dayAfter(day, -3650), to: null }],
  events: [],
  functions: 'Chức năng, nhiệm vụ theo dữ liệu mẫu.',
  address: 'Số 1, đường Mẫu, phường Mẫu, tỉnh Mẫu',
  phone: '',
  email: '',
  website: null,
  headPost: 'Thủ trưởng đơn vị',
  en: null,
});

/** The office and the disease-control centre first, then hospitals, health centres, stations … by letter. */
export function makeUnit(number: number, day: string): Unit {
  if (number === 0) {
    const name = 'Văn phòng Sở Mẫu';
    return {
      ...base(day),
      code: 'VP-MAU',
      slug: slugify(name),
      name,
      shortName: 'Văn phòng',
      kind: 'department_office',
      order: 1,
    };
  }
  if (number === 1) {
    const name = 'Trung tâm Kiểm soát bệnh tật Mẫu';
    return {
      ...base(day),
      code: 'TTKSBT-MAU',
      slug: slugify(name),
      name,
      shortName: 'TTKSBT Mẫu',
      kind: 'cdc',
      order: 2,
    };
  }
  const position = number - 2;
  const kind = kinds[position % kinds.length] ?? kinds[0];
  const letter = letters(Math.floor(position / kinds.length));
  const name = `${kind.name} ${letter}`;
  return {
    ...base(day),
    code: `${kind.code}-MAU-${letter}`,
    slug: slugify(name),
    name,
    shortName: `${kind.short} ${letter}`,
    kind: kind.kind,
    order: number + 1,
  };
}
