import { localParts } from './local-parts.ts';

/** Hour and minute in Asia/Ho_Chi_Minh, `HH:mm`. Takes an instant. */
export function formatTime(instant: string): string {
  const { hour, minute } = localParts(instant);
  return `${hour}:${minute}`;
}
