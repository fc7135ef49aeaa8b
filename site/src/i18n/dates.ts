import type { CivilDate, Instant } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';

export { formatDate } from '@cchc/shared/text';

/** Vietnam has kept UTC+7 without summer time since 1975, so the civil clock is plain arithmetic. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

const local = (instant: Instant): string => new Date(Date.parse(instant) + OFFSET_MS).toISOString();

/** Day in Asia/Ho_Chi_Minh on which an instant falls. Before 17:00 UTC that is the day as written: no clock is asked. */
export const civilDateOf = (instant: Instant): CivilDate =>
  (instant.slice(11, 13) < '17' ? instant : local(instant)).slice(0, 10);

/** Month in Asia/Ho_Chi_Minh, `yyyy-mm`. */
export const monthOf = (instant: Instant): string => civilDateOf(instant).slice(0, 7);

/** `dd/MM/yyyy` of an instant in Asia/Ho_Chi_Minh. */
export const formatDay = (instant: Instant): string => formatDate(instant);

/** `HH:mm dd/MM/yyyy` in Asia/Ho_Chi_Minh. */
export function formatDateTime(instant: Instant): string {
  const [date = '', time = ''] = local(instant).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return `${time.slice(0, 5)} ${day}/${month}/${year}`;
}

/** Instant with its local offset, for `<time datetime>` and structured data. */
export const localIso = (instant: Instant): string => `${local(instant).slice(0, 19)}+07:00`;

/** `Tháng 03/2026` of `2026-03`. */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `Tháng ${number}/${year}`;
}
