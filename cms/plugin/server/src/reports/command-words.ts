/** What the query of a command asked for, as it was typed. */
export type Typed = Readonly<Partial<Record<'period' | 'unit' | 'countedAt', unknown>>>;

const quoted = (value: unknown): string => `“${typeof value === 'string' ? value : ''}”`;

const periodShapes = '2026-03, 2026-Q1, 2026-H1, 2026-9M or 2026, each perhaps with @15, or 2026-02-15..2026-03-14';

/**
 * Refusals of a report in the language of commands. What the reports page tells people stands in Vietnamese where it is
 * refused; the codes are the same. A code that is not here keeps its own words.
 */
const sentences: Readonly<Record<string, (typed: Typed) => string>> = {
  E_PERIOD: ({ period }) => `The period ${quoted(period)} is not understood. Write ${periodShapes}.`,
  E_PERIOD_LONG: ({ period }) => `The period ${quoted(period)} is longer than ten years. Ask for a shorter one.`,
  E_COUNTED_AT: ({ countedAt }) =>
    `The moment ${quoted(countedAt)} is not understood. Write it with its offset, like 2026-03-31T23:59:59+07:00.`,
  E_COUNTED_AT_AHEAD: ({ countedAt }) =>
    `The moment ${quoted(countedAt)} is still to come, so nothing can be counted up to it. Name one that has passed.`,
  E_REQUEST: () => 'The request is not understood. Give each of period, unit and countedAt once, as text.',
  E_UNIT_UNKNOWN: ({ unit }) =>
    `There is no unit with the code ${quoted(unit)}. Use a code of the list of units, like BV-MAU-A.`,
  E_NO_SETTINGS: () => 'The site has no settings yet. Enter “Thiết lập chuyên trang” in the admin, then ask again.',
};

/** The refusal with this code as a command tells it. */
export const commandWords = (code: string, typed: Typed, otherwise: string): string =>
  sentences[code]?.(typed) ?? otherwise;
