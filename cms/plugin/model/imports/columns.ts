import { convertLegacyEncoding, foldWords } from '@cchc/shared/text';

/** One column that an import of a kind understands. */
export interface ColumnDefinition {
  /** Name inside the import. */
  readonly key: string;
  /** As the template and the messages call it. */
  readonly label: string;
  /** Other headings of the same, folded: of annexes, of the national portal, of JSON records. */
  readonly also: readonly string[];
  /** What to write there, for the template; absent = not in the template. */
  readonly sample?: string;
}

/** A heading for comparison: folded words, without what stands in brackets or marks a footnote. */
export const headingKey = (text: string): string =>
  foldWords(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\*+|\[\d+\]/g, ' ')
      // JSON names: executingAgencies, executing_agencies.
      .replace(/([a-z])([A-Z])/g, '$1 $2'),
  );

/** The heading as it reads, and as it would read had it been typed in an old font. */
const readingsOf = (text: string): readonly string[] => [
  headingKey(text),
  headingKey(convertLegacyEncoding(text, 'tcvn3')),
  headingKey(convertLegacyEncoding(text, 'vni')),
];

/** Shorter names say too little to be recognised inside a longer heading. */
const leastInside = 8;

export type Recogniser = (heading: string) => string | null;

/** Recognises headings: by the whole heading first, else by the longest known name with which it begins. */
export function makeRecogniser(columns: readonly ColumnDefinition[]): Recogniser {
  const names = new Map<string, string>();
  for (const { key, label, also } of columns) {
    for (const name of [headingKey(key), headingKey(label), ...also]) if (!names.has(name)) names.set(name, key);
  }
  const long = [...names].filter(([name]) => name.length >= leastInside).sort(([a], [b]) => b.length - a.length);
  return (heading) => {
    const readings = readingsOf(heading);
    for (const reading of readings) {
      const whole = names.get(reading);
      if (whole !== undefined) return whole;
    }
    if (heading.length > 120) return null;
    for (const reading of readings) {
      const inside = long.find(([name]) => reading.startsWith(`${name} `));
      if (inside !== undefined) return inside[1];
    }
    return null;
  };
}
