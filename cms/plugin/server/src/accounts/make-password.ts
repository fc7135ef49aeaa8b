import { randomInt } from 'node:crypto';

// Without letters and digits that are taken for one another when read from paper.
const lower = 'abcdefghjkmnpqrstuvwxyz';
const upper = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const digits = '23456789';

const pick = (letters: string): string => letters[randomInt(letters.length)] ?? '';

/** A password to be read from paper and typed once: four groups of four, with every kind of letter Strapi asks for. */
export function makePassword(): string {
  const letters = [pick(lower), pick(upper), pick(digits)];
  while (letters.length < 16) letters.push(pick(lower + upper + digits));
  for (let i = letters.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [letters[i], letters[j]] = [letters[j] ?? '', letters[i] ?? ''];
  }
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-');
}
