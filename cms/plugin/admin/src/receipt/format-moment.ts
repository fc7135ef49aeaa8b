const zone = 'Asia/Ho_Chi_Minh';
const time = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const minute = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
const date = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });

const written = (instant: string, write: (value: Date) => string): string => {
  const value = new Date(instant);
  return Number.isNaN(value.getTime()) ? '' : write(value);
};

/** Instant as `hh:mm:ss dd/MM/yyyy` in Asia/Ho_Chi_Minh; an empty text for what is no instant. */
export const formatMoment = (instant: string): string =>
  written(instant, (value) => `${time.format(value)} ${date.format(value)}`);

/** Instant as `dd/MM/yyyy hh:mm` in Asia/Ho_Chi_Minh, for lists; an empty text for what is no instant. */
export const formatMinute = (instant: string): string =>
  written(instant, (value) => `${date.format(value)} ${minute.format(value)}`);
