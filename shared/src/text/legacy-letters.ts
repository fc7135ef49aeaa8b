/** TCVN3 (ABC fonts): one byte a letter. Left: what a reader of Latin-1 sees; right: the Vietnamese letter. */
const tcvn3From = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const tcvn3To = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  Array.from(tcvn3From, (letter, index) => [letter, Array.from(tcvn3To)[index] ?? letter]),
);

/** VNI: a base letter and a letter that stands for its marks. Per base: marks, then the letters that result. */
const vniRows: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];

function vniPairMap(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const [base, marks, letters] of vniRows) {
    Array.from(marks).forEach((mark, index) => {
      const letter = Array.from(letters)[index] ?? '';
      pairs.set(base + mark, letter);
      pairs.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
      pairs.set(base.toUpperCase() + mark, letter.toUpperCase());
    });
  }
  return pairs;
}
export const vniPairs: ReadonlyMap<string, string> = vniPairMap();

/** VNI letters that stand alone, used where no pair fits. */
export const vniSingles: ReadonlyMap<string, string> = new Map(
  Array.from('ôöñæóòîÔÖÑÆÓÒÎ', (letter, index) => [letter, Array.from('ơưđỉĩịỵƠƯĐỈĨỊỴ')[index] ?? letter]),
);
