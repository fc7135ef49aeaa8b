const zone = 'Asia/Ho_Chi_Minh';
const time = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const date = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });

/** Instant as `hh:mm:ss dd/MM/yyyy` in Asia/Ho_Chi_Minh; an empty text for what is no instant. */
export function formatMoment(instant: string): string {
  const value = new Date(instant);
  return Number.isNaN(value.getTime()) ? '' : `${time.format(value)} ${date.format(value)}`;
}
