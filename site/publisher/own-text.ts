/**
 * The same text in memory of its own. A piece that was cut out of a page keeps the whole page in memory as long as the
 * piece lives.
 */
export const ownText = (text: string): string => Buffer.from(text).toString();
