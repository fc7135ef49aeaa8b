import { parsePhone } from '@cchc/shared/text';

/** A stretch of a text; `dial` where it is a number to call. */
export interface TextPart {
  readonly text: string;
  readonly dial: string | null;
}

const gap = '[ \\u00a0.\\u2011–-]';
const short = '1(?:1\\d|0\\d\\d)';
const service = `1[89]00${gap}?(?:\\d{2}${gap}?\\d{2}${gap}?\\d{2}|\\d{3}${gap}?\\d{3}|\\d{2}${gap}?\\d{2})`;
const long = `(?:\\(0\\d{2,3}\\)|\\+84|0)${gap}{0,2}\\d(?:${gap}?\\d){5,9}`;
/** Stands alone: not in a longer number, a date, an hour, a code with letters. */
const candidate = new RegExp(
  `(?<![\\p{L}\\d/_+]|\\d[.,:-])(?:${long}|${service}|${short})(?!${gap}?\\d|[.,:]\\d|[/_%\\p{L}]|[-–\\u2011]\\p{L})`,
  'gu',
);
const date = new RegExp(`(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])${gap}(?:0?[1-9]|1[0-2])${gap}(?:19|20)\\d\\d(?!\\d)`, 'u');
const years = /^1[89]00 ?[-–\u2011] ?(?:1[89]|20)\d\d$/u;

/** What may stand between a word of calling and the number. */
const between = String.raw`(?:[\s:(“"]|(?:điện|thoại|ngay|số|máy|tới|đến|qua|theo|y tế|đường dây nóng|tổng đài|cấp cứu)(?!\p{L}))*`;
const calls = new RegExp(
  String.raw`(?<!\p{L})(?:gọi|tổng đài|đường dây nóng|hotline|điện thoại|đt|sđt|cấp cứu|liên hệ|quay số|bấm)${between}$`,
  'iu',
);
/** A number that goes on with one that is called: `gọi 115, 111 hoặc 1022`. */
const goesOn = /^(?:\s*[,;/]\s*|\s+(?:hoặc|và|hay)\s+)(?:số\s+)?$/iu;
/** A count, whatever stands before it: `cấp cứu 115 ca`. */
const counted =
  /^[\s\u00a0]+(?:hồ sơ|người|lần|lượt|ca|giường|trường hợp|cuộc|phút|giờ|ngày|tháng|năm|đồng|thủ tục|xã|phường|km|m)(?!\p{L})/iu;
/** A number of paper, not of a telephone. */
const ofPaper =
  /(?<!\p{L})(?:mã|văn bản|quyết định|công văn|kế hoạch|thông tư|nghị định|hồ sơ|biên nhận|tài khoản|stk|cccd|định danh)(?: số)?\s*:?\s*$/iu;

/** Whether a number is one to call, by what stands around it. A short one has to be said to be one: 115 is also a count. */
function isCalled(raw: string, before: string, after: string, followsCalled: boolean): boolean {
  const phone = parsePhone(raw);
  if (phone.dial === null || ofPaper.test(before)) return false;
  const isPlain = phone.kind === 'short_code' && /^\d{3,4}$/.test(raw);
  if (isPlain) return !counted.test(after) && (followsCalled || calls.test(before));
  return years.test(raw) ? calls.test(before) : !date.test(raw);
}

/**
 * The numbers of a text that are clearly telephone numbers. What may be a date, a count or the number of a document
 * stays plain: a wrong number that is called costs more than one that is typed.
 */
export function telephonesIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  let calledEnd: number | null = null;
  for (const { 0: raw, index } of text.matchAll(candidate)) {
    const after = index + raw.length;
    const followsCalled = calledEnd !== null && goesOn.test(text.slice(calledEnd, index));
    if (!isCalled(raw, text.slice(0, index), text.slice(after), followsCalled)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), dial: null });
    parts.push({ text: raw, dial: parsePhone(raw).dial });
    end = after;
    calledEnd = after;
  }
  if (end < text.length) parts.push({ text: text.slice(end), dial: null });
  return parts;
}
