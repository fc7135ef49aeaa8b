import { formatCount } from '../i18n/counts.ts';

/** One period of a trend: plain figures, before anything is drawn. */
export interface TrendPoint {
  /** Short name under the bar, `T3`. */
  readonly label: string;
  /** Year under the label, where a year begins or the trend does. */
  readonly year: string;
  readonly counted: number;
  readonly minimum: number | null;
  readonly isClosed: boolean;
}

export interface TrendBar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly middle: number;
  readonly value: string;
  readonly label: string;
  readonly year: string;
  readonly isClosed: boolean;
  /** Height at which the target is drawn across the slot, null without a number. */
  readonly target: number | null;
}

/** A drawing in whole units of its own view box, so that the same figures always give the same bytes. */
export interface TrendView {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly slot: number;
  readonly bar: number;
  readonly bars: readonly TrendBar[];
  readonly hasTarget: boolean;
}

/** Few periods are drawn wide, many close together. */
const wholeWidth = 360;
const slotOf = (count: number): number => Math.min(72, Math.max(28, 4 * Math.floor(wholeWidth / count / 4)));
const top = 8;
const plot = 92;
const foot = 46;

/** Bars of counted items, a line for what was owed. At least one point; the highest figure fills the height. */
export function trendView(points: readonly TrendPoint[]): TrendView {
  const highest = points.reduce((most, { counted, minimum }) => Math.max(most, counted, minimum ?? 0), 1);
  const baseline = top + plot;
  const slot = slotOf(points.length);
  const bar = slot - 10 - 2 * Math.floor((slot - 28) / 6);
  const heightOf = (value: number): number => Math.round((value * plot) / highest);
  return {
    width: slot * points.length,
    height: baseline + foot,
    baseline,
    slot,
    bar,
    hasTarget: points.some(({ minimum }) => minimum !== null),
    bars: points.map((point, place) => {
      const height = heightOf(point.counted);
      return {
        x: place * slot + (slot - bar) / 2,
        y: baseline - height,
        height,
        middle: place * slot + slot / 2,
        value: formatCount(point.counted),
        label: point.label,
        year: point.year,
        isClosed: point.isClosed,
        target: point.minimum === null ? null : baseline - heightOf(point.minimum),
      };
    }),
  };
}
