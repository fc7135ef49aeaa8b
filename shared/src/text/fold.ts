/**
 * Letters that no decomposition takes apart, or that stand for a Vietnamese letter they only look like.
 * ð (eth) and ɖ share their capital's shape with Đ; ƣ was keyed for ư in old office fonts.
 */
const lookAlikes: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd', ƣ: 'u' };

/**
 * Text for comparison and search: lower case, without tone marks and letter marks. Spaces and punctuation stay.
 * The same for composed and decomposed input, and stable: folding twice changes nothing.
 *
 * @example
 * fold('Đường dây nóng'); //=> 'duong day nong'
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðɖƣ]/gu, (letter) => lookAlikes[letter] ?? letter)
    .normalize('NFC');
}
