/** Combining mark of each tone by its Telex letter. */
export const toneMarks: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

/** Writes a tone over the letter of a syllable that carries it; the old place, as in hòa and thủy. */
export function placeTone(letters: string, mark: string): string {
  const onset = /^(?:qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)/.exec(letters)?.[0].length ?? 0;
  const vowels = /^[aeiouyăâêôơư]+/.exec(letters.slice(onset))?.[0] ?? '';
  if (vowels === '') return letters;
  const marked = Math.max(...Array.from('ăâêôơư', (letter) => vowels.lastIndexOf(letter)));
  const isClosed = onset + vowels.length < letters.length;
  const place = marked >= 0 ? marked : isClosed ? vowels.length - 1 : Math.max(0, vowels.length - 2);
  const at = onset + (vowels.length === 3 && marked < 0 ? 1 : place) + 1;
  return (letters.slice(0, at) + mark + letters.slice(at)).normalize('NFC');
}
