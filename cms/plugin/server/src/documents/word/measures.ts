/** Lengths in twentieths of a point, as the format counts them. */
const twipsPerMillimetre = 1440 / 25.4;
export const millimetres = (length: number): number => Math.round(length * twipsPerMillimetre);

/** Nghị định 30/2020: A4, margins 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
export const sheet = {
  shortSide: millimetres(210),
  longSide: millimetres(297),
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  /** The page number stands in the middle of the top margin. */
  header: millimetres(10),
  footer: millimetres(9),
} as const;

export type Orientation = 'portrait' | 'landscape';

/** Width of the text on a page. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? sheet.shortSide : sheet.longSide) - sheet.left - sheet.right;

/** Sizes of type in points, one within each range of the decree. */
export const sizes = {
  motto: 12,
  mottoLine: 13,
  agency: 12,
  number: 13,
  place: 13,
  subjectOfLetter: 12,
  title: 14,
  body: 14,
  table: 12,
  signature: 14,
  recipientsHead: 12,
  recipients: 11,
  pageNumber: 13,
  notice: 11,
} as const;
