const lookAlikes: Readonly<Record<string, string>> = { ð: 'đ', ɖ: 'đ', ƣ: 'ư' };

/**
 * A word with its marks, in the one form in which two spellings of the same syllable are equal: letters with their own
 * marks, then the tone, so that its place no longer matters.
 *
 * @example
 * exactSyllable('Hoà') === exactSyllable('hòa'); //=> true, both 'hoa' with a grave accent behind it
 */
export function exactSyllable(word: string): string {
  let tones = '';
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
      tones += mark;
      return '';
    })
    .normalize('NFC')
    .replace(/[ðɖƣ]/g, (letter) => lookAlikes[letter] ?? letter);
  return letters + tones;
}
