import type { Activity, Deadline, Quota, QuotaReading } from '@cchc/shared/contract';
import { formatCount } from './counts.ts';
import { formatDate } from './dates.ts';
import { quotaEventWords } from './verdict-words.ts';
import { articleKindWords, unitKindWords } from './words.ts';

/** The rule of a duty as a sentence, in the words in which plans are written. */
export function ruleWords(rule: Deadline['rule']): string {
  switch (rule.kind) {
    case 'none':
      return rule.note === '' ? 'Văn bản không ấn định thời hạn' : rule.note;
    case 'term':
      return `Trong ${formatCount(rule.days)} ngày kể từ ngày ban hành`;
    case 'on':
      return `Chậm nhất ngày ${formatDate(rule.date)}`;
    case 'before':
      return `Trước ngày ${formatDate(rule.date)}`;
    case 'monthly':
      return `Hằng tháng, ${rule.exclusive ? 'trước' : 'chậm nhất'} ngày ${formatCount(rule.dayOfMonth)}`;
  }
}

/** How a due date is counted, for the reader who wants to check it. */
export const ruleNotes: Readonly<Record<Deadline['rule']['kind'], string>> = {
  none: 'Không có ngày cụ thể nên không tính quá hạn.',
  term: 'Ngày sau ngày ban hành là ngày thứ nhất; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
  on: 'Tính cả ngày ghi trong văn bản; không dời khi trùng ngày nghỉ.',
  before: 'Ngày cuối cùng còn trong hạn là ngày liền trước; không dời khi trùng ngày nghỉ.',
  monthly: 'Không dời khi trùng ngày nghỉ.',
};

export const deadlineSubjectWords: Readonly<Record<Deadline['subject'], string>> = {
  unit_plan: 'Kế hoạch của đơn vị',
  unit_report: 'Báo cáo của đơn vị',
  cdc_report: 'Báo cáo của Trung tâm Kiểm soát bệnh tật',
  other: 'Nhiệm vụ khác',
};

export const periodWords: Readonly<Record<Quota['period'], string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: '06 tháng',
  year: 'năm',
};

export const activityFormWords: Readonly<Record<Activity['form'], string>> = {
  press: 'Báo chí',
  broadcast: 'Phát thanh, truyền hình',
  social: 'Mạng xã hội',
  led_screen: 'Màn hình LED',
  loudspeaker: 'Loa phóng thanh',
  visual: 'Pa-nô, áp phích, tờ gấp',
  conference: 'Hội nghị, hội thảo',
  training: 'Tập huấn, bồi dưỡng',
  integrated: 'Lồng ghép trong hoạt động khác',
};

const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

function whoWords(who: QuotaReading['who'], unitName: (code: string) => string): string {
  switch (who.scope) {
    case 'unit':
      return unitName(who.unit);
    case 'kinds':
      return who.kinds.map((kind) => unitKindWords[kind]).join('; ');
    case 'all':
      return who.except.length === 0
        ? 'Tất cả các đơn vị'
        : `Tất cả các đơn vị, trừ ${who.except.map(unitName).join(', ')}`;
  }
}

function itemWords(reading: QuotaReading, categoryName: (slug: string) => string): string {
  const kinds =
    reading.kinds.length === 0 ? 'tin, bài' : reading.kinds.map((kind) => lowered(articleKindWords[kind])).join(', ');
  switch (reading.subject.scope) {
    case 'any':
      return kinds;
    case 'cchc':
      return `${kinds} về cải cách hành chính`;
    case 'categories':
      return `${kinds} thuộc chuyên mục ${reading.subject.categories.map(categoryName).join(', ')}`;
  }
}

const placeWords: Readonly<Record<QuotaReading['where'], string>> = {
  here: 'trên trang này',
  elsewhere: 'trên trang hoặc báo khác, có minh chứng',
  anywhere: 'trên trang này hoặc nơi khác có minh chứng',
};

/** `Bệnh viện: ít nhất 02 tin, bài mỗi tháng, tính theo ngày gửi bài, trên trang này`. */
export function readingWords(
  reading: QuotaReading,
  period: Quota['period'],
  names: { readonly unit: (code: string) => string; readonly category: (slug: string) => string },
): string {
  const amount = reading.minimum === null ? 'không giao số lượng' : `ít nhất ${formatCount(reading.minimum)}`;
  const items = itemWords(reading, names.category);
  const share = reading.minimum === null ? `${items}, ${amount}` : `${amount} ${items} mỗi ${periodWords[period]}`;
  return `${whoWords(reading.who, names.unit)}: ${share}, tính theo ngày ${quotaEventWords[reading.event]}, ${placeWords[reading.where]}`;
}
