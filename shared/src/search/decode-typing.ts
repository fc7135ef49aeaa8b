import { isSyllable } from './valid-syllable.ts';
import { placeTone, toneMarks } from './place-tone.ts';

const vniTones: Readonly<Record<string, string>> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' };
const roofed: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horned: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const breve: Readonly<Record<string, string>> = { a: 'ă' };

/** Replaces the last letter of `letters` that `into` knows; the word as it was when there is none. */
function changeLast(letters: string, into: Readonly<Record<string, string>>): string {
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const changed = into[letters.charAt(at)];
    if (changed !== undefined) return letters.slice(0, at) + changed + letters.slice(at + 1);
  }
  return letters;
}

/** Horns of u and o: both of "uo", which is never written with one, unless the u belongs to "qu". */
function addHorn(letters: string): string {
  if (/[^q][uư]o[a-z]*$/.test(letters)) return letters.replace(/[uư]o(?=[a-z]*$)/, 'ươ');
  return changeLast(letters, horned);
}

/** The one key of Telex for horn and breve: of "ua" it means the u, as in sửa, unless that belongs to "qu". */
function addHook(letters: string): string {
  return /a[a-z]*$/.test(letters) && !/[^q]ua$/.test(letters) ? changeLast(letters, breve) : addHorn(letters);
}

/** The roof on a letter before the last ones, as when it is typed at the end of the word. */
const lateRoof = (letters: string, letter: string): boolean =>
  roofed[letter] !== undefined && new RegExp(`${letter}[^aeiouyăâêôơư]+$`).test(letters);

function decodeTelex(word: string): string | null {
  let letters = '';
  let tone = '';
  for (const letter of word) {
    const last = letters.at(-1) ?? '';
    const hasVowel = /[aeiouyăâêôơư]/.test(letters);
    if (hasVowel && toneMarks[letter] !== undefined) tone = letter;
    else if (letter === 'w') letters = /[aou]/.test(letters) && last !== 'ư' ? addHook(letters) : `${letters}ư`;
    else if (letter === 'd' && letters.startsWith('d')) letters = `đ${letters.slice(1)}`;
    else if (letter === last && roofed[letter] !== undefined) letters = letters.slice(0, -1) + (roofed[letter] ?? '');
    else if (lateRoof(letters, letter)) letters = changeLast(letters, { [letter]: roofed[letter] ?? letter });
    else letters += letter;
  }
  return tone === '' ? letters : placeTone(letters, toneMarks[tone] ?? '');
}

function decodeVni(word: string): string | null {
  let letters = '';
  let tone = '';
  for (const letter of word) {
    if (vniTones[letter] !== undefined) tone = vniTones[letter];
    else if (letter === '6') letters = changeLast(letters, roofed);
    else if (letter === '7') letters = addHorn(letters);
    else if (letter === '8') letters = changeLast(letters, breve);
    else if (letter === '9') letters = letters.replace(/^d/, 'đ');
    else letters += letter;
  }
  return /\d/.test(letters) ? null : tone === '' ? letters : placeTone(letters, toneMarks[tone] ?? '');
}

function decodeWord(word: string): string {
  const isVni = /^[a-z]+[1-9][a-z1-9]*$/.test(word);
  if (!isVni && (isSyllable(word) || !/^[a-z]+$/.test(word))) return word;
  const decoded = isVni ? decodeVni(word) : decodeTelex(word);
  return decoded !== null && isSyllable(decoded) ? decoded : word;
}

/**
 * What somebody meant whose Vietnamese keyboard was switched off: Telex or VNI keys read as letters. Words that are
 * syllables already, and what does not become one, stay as they are. Null when nothing was to be read otherwise.
 *
 * @example
 * decodeTyping('thur tucj'); //=> 'thủ tục'
 */
export function decodeTyping(query: string): string | null {
  const typed = query.toLowerCase();
  const decoded = typed.replace(/[\p{L}\p{N}]+/gu, decodeWord);
  return decoded === typed ? null : decoded;
}
