import { type Instant, openingHoursSchema, placeSchema } from '@cchc/shared/contract';
import { isTelephone } from '@cchc/shared/channel';
import { parsePhone } from '@cchc/shared/text';
import { z } from 'zod';
import { dialOf } from '../presenters/dial-of.ts';
import type { Library } from '../presenters/present-article.ts';
import type { StoredBanner, StoredChannel, StoredPage } from '../repositories/stored-publications.ts';
import { wordsOf } from '../presenters/rich-text.ts';
import type { Problem } from '../writing/refuse-faults.ts';
import { checkBody } from './check-body.ts';

export function checkBanner(banner: StoredBanner, now: Instant): Problem[] {
  const { startsAt, endsAt } = banner;
  if (startsAt === null || endsAt === null) {
    return [
      { code: 'E_BANNER_TIME', path: 'endsAt', message: 'Thông báo khẩn phải có thời điểm bắt đầu và kết thúc.' },
    ];
  }
  if (endsAt <= startsAt) {
    return [{ code: 'E_BANNER_TIME', path: 'endsAt', message: 'Thời điểm kết thúc phải sau thời điểm bắt đầu.' }];
  }
  if (endsAt <= now) return [{ code: 'E_EXPIRED', path: 'endsAt', message: 'Thời điểm kết thúc đã qua.' }];
  if ((banner.linkUrl === null) !== (banner.linkLabel === null)) {
    const message = 'Đường dẫn và chữ của đường dẫn phải đi cùng nhau.';
    return [{ code: 'E_BANNER_LINK', path: 'linkLabel', message }];
  }
  if (banner.linkUrl !== null && !placeSchema.safeParse(banner.linkUrl).success) {
    const message =
      'Đường dẫn chưa dùng được. Ghi địa chỉ trong trang, bắt đầu bằng một dấu / (ví dụ /duong-day-nong/), hoặc địa chỉ đầy đủ bắt đầu bằng https://.';
    return [{ code: 'E_BANNER_LINK', path: 'linkUrl', message }];
  }
  return [];
}

/** The number that is read and the one that a tap calls are one number; null where that cannot be told. */
function otherNumber({ raw, dial }: Pick<StoredChannel, 'raw' | 'dial'>): string | null {
  if (dial === null) return null;
  const [read, called] = [parsePhone(raw), parsePhone(dial)];
  return read.kind === 'unknown' || read.dial === (called.dial ?? dial) ? null : read.display;
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with the hours of a line, as a sentence; rows that are no hours at all are refused by the contract. */
function faultOfHours(hours: unknown): string | null {
  const rows = z.array(openingHoursSchema).safeParse(hours);
  for (const { from, to } of rows.success ? rows.data : []) {
    if (!clock.test(from) || !(clock.test(to) || to === '24:00')) {
      return `Giờ tiếp nhận “${from}–${to}” không có thật. Hãy ghi từ 00:00 đến 24:00, ví dụ 07:30.`;
    }
    if (from < to) continue;
    return `Giờ tiếp nhận từ ${from} đến ${to}: giờ kết thúc phải sau giờ bắt đầu. Ca qua đêm ghi thành hai dòng, dòng trước kết thúc lúc 24:00.`;
  }
  return null;
}

export function checkChannel(channel: StoredChannel): Problem[] {
  const { validFrom, validTo } = channel;
  const other = otherNumber(channel);
  if (other !== null) {
    const message = `“Số để bấm gọi” (${channel.dial ?? ''}) khác với số trong “Giá trị như đã công bố” (${other}). Người đọc sẽ thấy một số và gọi một số khác: hãy sửa cho khớp.`;
    return [{ code: 'E_DIAL_DIFFERS', path: 'dial', message }];
  }
  if (isTelephone(channel.kind) && dialOf(channel) === null && !channel.isSample) {
    const message = `Chưa đọc được “${channel.raw}” thành một số để gọi. Hãy ghi số vào “Số để bấm gọi”, ví dụ 02583822660; máy lẻ, giờ tiếp ghi ở mục ghi chú.`;
    return [{ code: 'E_DIAL_MISSING', path: 'dial', message }];
  }
  const fault = faultOfHours(channel.hours);
  if (fault !== null) return [{ code: 'E_CHANNEL_HOURS', path: 'hours', message: fault }];
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    return [{ code: 'E_CHANNEL_TIME', path: 'validTo', message: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.' }];
  }
  return [];
}

export function checkPage(page: StoredPage, library: Library): Problem[] {
  const problems = [...checkBody(page.body, library, 'body'), ...checkBody(page.bodyEn, library, 'bodyEn')];
  if (page.title.trim() === '') problems.push({ code: 'E_TITLE_MISSING', path: 'title', message: 'Chưa có tiêu đề.' });
  const english = [page.titleEn !== null, page.summaryEn !== null, wordsOf(page.bodyEn) !== ''];
  if (english.includes(true) && english.includes(false)) {
    const message = 'Bản tiếng Anh phải đủ tiêu đề, tóm tắt và nội dung, hoặc để trống cả ba.';
    problems.push({ code: 'E_ENGLISH_PARTIAL', path: 'titleEn', message });
  }
  return problems;
}
