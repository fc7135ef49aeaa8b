import { readNumbers } from './number-list.ts';
import { type TermDirectory, findTerm, pageOf, readDirectory, readTable, runningSums } from './packed-terms.ts';
import { BitReader } from './rice-bits.ts';
import { type IndexFile, type IndexHead, type ResultHead, textUnit } from './search-document.ts';
import { type TermFamily, hashTerm } from './term-hash.ts';

/** Where the bytes of an index version come from. */
export interface IndexSource {
  /** Bytes of a file from one place up to another; all of it without places. */
  read(file: IndexFile, from?: number, to?: number): Promise<Uint8Array>;
  decode(bytes: Uint8Array): string;
  /** Text of raw deflate. */
  inflate(bytes: Uint8Array): Promise<string>;
}

/** Documents of a term, and of these the ones that have it in the title and in the summary. */
export interface TermLists {
  readonly documents: readonly number[];
  readonly inTitle: ReadonlySet<number>;
  readonly inSummary: ReadonlySet<number>;
}

/** A result as it is shown. `body` is null where it was not asked for. */
export interface ShownText {
  readonly head: ResultHead;
  readonly body: string | null;
}

const nothing: TermLists = { documents: [], inTitle: new Set(), inSummary: new Set() };

function isHead(value: unknown): value is ResultHead {
  return Array.isArray(value) && value.length === 6 && value.slice(1).every((part) => typeof part === 'string');
}

const lengthAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Reads an index version piece by piece. What was read once is kept. */
export class SearchIndex {
  readonly head: IndexHead;
  readonly #source: IndexSource;
  readonly #directory: TermDirectory;
  readonly #offsets: readonly number[];
  readonly #pages = new Map<number, Promise<Uint8Array>>();
  readonly #texts = new Map<string, Promise<ShownText>>();

  private constructor(source: IndexSource, head: IndexHead, tables: BitReader) {
    this.#source = source;
    this.head = head;
    this.#directory = readDirectory(tables, head.pages);
    this.#offsets = runningSums(readTable(tables, head.documents), textUnit);
  }

  /** Reads the head and the tables. Throws when the bytes are no index that this code can read. */
  static async open(source: IndexSource, format: number): Promise<SearchIndex> {
    const bytes = await source.read('dau.bin');
    const length = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
    const head = JSON.parse(source.decode(bytes.subarray(2, 2 + length))) as IndexHead;
    if (head.format !== format) throw new TypeError(`The index has format ${head.format}.`);
    return new SearchIndex(source, head, new BitReader(bytes, 2 + length));
  }

  /** Lists of a term; empty for one that no document has. */
  async lists(family: TermFamily, term: string): Promise<TermLists> {
    const hash = hashTerm(family, term, this.head.salt);
    const place = pageOf(this.#directory, hash);
    if (place < 0) return nothing;
    const bytes = findTerm(await this.#page(place), this.#directory.prefixes[place] ?? 0, hash);
    if (bytes === null) return nothing;
    const bits = new BitReader(bytes);
    const documents = readNumbers(bits, this.head.documents);
    const within = (): Set<number> =>
      new Set(readNumbers(bits, documents.length).map((number) => documents[number] ?? -1));
    if (family === '~') return { ...nothing, documents };
    return { documents, inTitle: within(), inSummary: family === 'b' ? nothing.inSummary : within() };
  }

  /** What is shown of a document, with its body when its words have to be looked up there. */
  text(document: number, withBody: boolean): Promise<ShownText> {
    const whole = `${document} whole`;
    const key = withBody ? whole : `${document} head`;
    const held = this.#texts.get(key) ?? this.#texts.get(whole);
    if (held !== undefined) return held;
    return this.#keep(this.#texts, key, this.#readText(document, withBody));
  }

  async #readText(document: number, withBody: boolean): Promise<ShownText> {
    const from = this.#offsets[document] ?? 0;
    const end = this.#offsets[document + 1] ?? from;
    const bytes = await this.#source.read('bai.bin', from, withBody ? end : Math.min(end, from + this.head.headBytes));
    const bodyAt = 3 + lengthAt(bytes, 0);
    const head: unknown = JSON.parse(await this.#source.inflate(bytes.subarray(3, bodyAt)));
    if (!isHead(head)) throw new TypeError('The index holds a text that is none.');
    const length = withBody ? lengthAt(bytes, bodyAt) : 0;
    const body = length === 0 ? '' : await this.#source.inflate(bytes.subarray(bodyAt + 3, bodyAt + 3 + length));
    return { head, body: withBody ? body : null };
  }

  #page(place: number): Promise<Uint8Array> {
    const { offsets } = this.#directory;
    return (
      this.#pages.get(place) ??
      this.#keep(this.#pages, place, this.#source.read('tu.bin', offsets[place] ?? 0, offsets[place + 1] ?? 0))
    );
  }

  /** A failed reading is forgotten, so that the next try asks again. */
  #keep<K, T>(map: Map<K, Promise<T>>, key: K, reading: Promise<T>): Promise<T> {
    map.set(key, reading);
    reading.catch(() => map.delete(key));
    return reading;
  }
}
