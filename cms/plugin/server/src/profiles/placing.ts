import type { Placement } from './types.ts';

/** An item that its own unit publishes without sending it to anybody. */
export const own = (text: string, unit: string, month: number, day: number, time: string): Placement => ({
  text,
  unit,
  at: { month, day, time },
  status: 'published',
  lag: null,
});

/** An item that a unit sends and the publishing unit posts `lag` days later. */
export const sent = (text: string, unit: string, month: number, day: number, time: string, lag = 1): Placement => ({
  text,
  unit,
  at: { month, day, time },
  status: 'published',
  lag,
});
