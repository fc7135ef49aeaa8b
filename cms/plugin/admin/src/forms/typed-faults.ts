import { formWords } from '../words/form-words';

const words = formWords.missing;

/** What is wrong with what was typed, as a sentence; null when nothing is. */

export const faultOfText = (text: string, said: string = words.text): string | null =>
  text.trim() === '' ? said : null;

export const faultOfChoice = (code: string): string | null => (code === '' ? words.choice : null);

/** A day that has to be there and must not lie after today. */
export function faultOfDay(day: string, today: string): string | null {
  if (day === '') return words.day;
  return day > today ? words.future : null;
}

/** An address may be left out; one that is typed has to be whole. */
export const faultOfAddress = (text: string): string | null =>
  text.trim() === '' || /^https?:\/\/[^\s/]+/i.test(text.trim()) ? null : words.address;
