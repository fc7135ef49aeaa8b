import type { LegacyEncoding } from './detect-legacy-encoding.ts';
import { tcvn3Letters, vniPairs, vniSingles } from './legacy-letters.ts';

function fromVni(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const paired = vniPairs.get(letter + text.charAt(index + 1));
    if (paired === undefined) {
      result += vniSingles.get(letter) ?? letter;
    } else {
      result += paired;
      index += 1;
    }
  }
  return result;
}

/**
 * Unicode (NFC) form of text typed in a TCVN3 or VNI font. Call it only after the person said yes.
 *
 * @example
 * convertLegacyEncoding('Th«ng b¸o', 'tcvn3'); //=> 'Thông báo'
 */
export function convertLegacyEncoding(text: string, encoding: LegacyEncoding): string {
  const composed = text.normalize('NFC');
  const converted =
    encoding === 'vni'
      ? fromVni(composed)
      : Array.from(composed, (letter) => tcvn3Letters.get(letter) ?? letter).join('');
  return converted.normalize('NFC');
}
