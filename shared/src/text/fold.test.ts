import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowels: readonly (readonly [base: string, folded: string])[] = [
  ['a', 'a'],
  ['ă', 'a'],
  ['â', 'a'],
  ['e', 'e'],
  ['ê', 'e'],
  ['i', 'i'],
  ['o', 'o'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['u', 'u'],
  ['ư', 'u'],
  ['y', 'y'],
];
const consonants = Array.from('bcdfghjklmnpqrstvwxz', (letter) => [letter, letter] as const);
const letters = [
  ...vowels.flatMap(([base, folded]) => tones.map((tone) => [base + tone, folded] as const)),
  ...consonants,
  ['đ', 'd'] as const,
];

describe('fold', () => {
  it('covers the whole alphabet: 72 vowel forms, đ and the consonants', () => {
    expect(new Set(letters.map(([letter]) => letter.normalize('NFC'))).size).toBe(93);
  });

  it.each(letters)('%s becomes %s, composed or decomposed, small or capital', (letter, folded) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(fold(letter.normalize(form))).toBe(folded);
      expect(fold(letter.toUpperCase().normalize(form))).toBe(folded);
    }
  });

  it.each([
    ['dƣỡng', 'duong', 'ƣ keyed for ư'],
    ['Ƣu', 'uu', 'its capital'],
    ['Ðất', 'dat', 'capital eth for Đ'],
    ['ðất', 'dat', 'small eth'],
    ['Ɖất', 'dat', 'african D'],
    ['hòa = hoà', 'hoa = hoa', 'both places of the tone'],
    ['QĐ-BYT 2045/2026', 'qd-byt 2045/2026', 'digits and punctuation stay'],
    ['', '', 'nothing'],
  ])('%s becomes %s (%s)', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folding twice changes nothing, and the form of the input never matters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
