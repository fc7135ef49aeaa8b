import { PostingsCollector, inSummary, inTitle } from './collect-postings.ts';
import { writeNumbers } from './number-list.ts';
import { type PackedTerm, packTerms, writeDirectory, writeTable } from './packed-terms.ts';
import type { PostingLists } from './posting-lists.ts';
import { BitWriter } from './rice-bits.ts';
import {
  type DocumentGroup,
  type IndexHead,
  type ResultHead,
  type SearchDocument,
  indexFormat,
  textUnit,
} from './search-document.ts';
import { type TermFamily, hashTerm, pairTerm } from './term-hash.ts';

/** Pairs in fewer documents are left out where there are many: phrases only order what the words found. */
const rarePair = 3;
const manyDocuments = 2_000;
/** Most bytes of a head; what is longer loses the end of its summary. */
const longestHead = 512;

export interface IndexOrder {
  /** In the order of their groups; of equal matches the later one is shown first. */
  readonly documents: Iterable<SearchDocument>;
  readonly groups: readonly DocumentGroup[];
  readonly encode: (text: string) => Uint8Array;
  /** Raw deflate. The same bytes for the same bytes. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

export interface BuiltIndex {
  readonly head: Uint8Array;
  readonly terms: Uint8Array;
  readonly texts: Uint8Array;
  readonly documents: number;
}

type TextPacking = Pick<IndexOrder, 'encode' | 'deflate'>;

/** Three bytes of length, then the packed text. */
function packText(text: string, { encode, deflate }: TextPacking): Uint8Array {
  const packed = deflate(encode(text));
  const bytes = new Uint8Array(packed.length + 3);
  bytes.set([packed.length & 255, (packed.length >> 8) & 255, packed.length >> 16]);
  bytes.set(packed, 3);
  return bytes;
}

/** Head of a result, its summary cut until it fits. */
function packHead(document: SearchDocument, packing: TextPacking): Uint8Array {
  const { kind, path, title, code, note, summary } = document;
  const attempt = (cut: number): Uint8Array => {
    const shorten = (text: string, most: number): string =>
      text.length > most ? `${text.slice(0, most).trim()}…` : text;
    const head: ResultHead = [
      kind,
      path,
      shorten(title, cut),
      shorten(code, cut),
      shorten(note, cut),
      shorten(summary, cut),
    ];
    return packText(JSON.stringify(head), packing);
  };
  let cut = 600;
  let packed = attempt(cut);
  while (packed.length > longestHead && cut > 20) packed = attempt((cut = Math.floor(cut * 0.75)));
  if (packed.length > longestHead) throw new RangeError(`The address of ${path} is too long for the index.`);
  return packed;
}

class TextPacker {
  readonly #parts: Uint8Array[] = [];
  readonly units: number[] = [];
  size = 0;
  longestHead = 0;

  add(document: SearchDocument, packing: TextPacking): void {
    const head = packHead(document, packing);
    const body = document.body === '' ? new Uint8Array(0) : packText(document.body, packing);
    const units = Math.ceil((head.length + body.length) / textUnit);
    const part = new Uint8Array(units * textUnit);
    part.set(head);
    part.set(body, head.length);
    this.#parts.push(part);
    this.units.push(units);
    this.size += part.length;
    this.longestHead = Math.max(this.longestHead, head.length);
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}

/** Places in a list of those documents that have a flag. */
function placesWith(flag: number, flags: readonly number[]): number[] {
  const places: number[] = [];
  flags.forEach((held, place) => {
    if ((held & flag) !== 0) places.push(place);
  });
  return places;
}

/** A salt with which no two terms that decide what is found share a hash. */
function chooseSalt({ words, filterNames }: PostingsCollector): number {
  const keys = [
    ...words.foldedNames.map((term) => ['f', term] as const),
    ...words.exactNames.map((term) => ['x', term] as const),
    ...filterNames.map((term) => ['~', term] as const),
  ];
  for (let salt = 0; ; salt += 1) {
    if (new Set(keys.map(([family, term]) => hashTerm(family, term, salt))).size === keys.length) return salt;
  }
}

interface Family {
  readonly name: TermFamily;
  readonly postings: PostingLists;
  readonly termOf: (list: number) => string;
  /** Fields of which the documents that have the term there are told apart. */
  readonly fields: readonly number[];
  /** In fewer documents a term is left out, unless it stands in a title. */
  readonly least: number;
}

function packAll(collected: PostingsCollector, universe: number, salt: number): ReturnType<typeof packTerms> {
  const { words, folded, exact, filterNames, filterPostings, pairs, pairPostings } = collected;
  const terms: PackedTerm[] = [];
  const taken = new Set<number>();
  const documents: number[] = [];
  const flags: number[] = [];
  const putAll = ({ name, postings, termOf, fields, least }: Family): void => {
    for (let list = 0; list < postings.length; list += 1) {
      postings.read(list, documents, flags);
      if (documents.length < least && !flags.some((held) => (held & inTitle) !== 0)) continue;
      const hash = hashTerm(name, termOf(list), salt);
      // Only pairs can meet another term here, and what they lose is order.
      if (taken.has(hash)) continue;
      taken.add(hash);
      const out = new BitWriter();
      writeNumbers(out, documents, universe);
      for (const field of fields) writeNumbers(out, placesWith(field, flags), documents.length);
      terms.push({ hash, lists: out.bytes() });
    }
  };
  const nameAt = (names: readonly string[], number: number | undefined): string => names[number ?? -1] ?? '';
  const wordFields = [inTitle, inSummary];
  putAll({
    ...{ name: 'f', postings: folded, fields: wordFields, least: 1 },
    termOf: (list) => nameAt(words.foldedNames, list),
  });
  putAll({
    ...{ name: 'x', postings: exact, fields: wordFields, least: 1 },
    termOf: (list) => nameAt(words.exactNames, list),
  });
  putAll({ name: '~', postings: filterPostings, fields: [], least: 1, termOf: (list) => nameAt(filterNames, list) });
  putAll({
    ...{ name: 'b', postings: pairPostings, fields: [inTitle], least: universe > manyDocuments ? rarePair : 1 },
    termOf: (list) =>
      pairTerm(nameAt(words.foldedNames, pairs.firsts[list]), nameAt(words.foldedNames, pairs.seconds[list])),
  });
  return packTerms(terms);
}

/** Builds the index of all documents. Pure: the same documents give the same bytes. */
export function buildSearchIndex(order: IndexOrder): BuiltIndex {
  const collected = new PostingsCollector();
  const texts = new TextPacker();
  let documents = 0;
  for (const document of order.documents) {
    collected.add(document, documents);
    texts.add(document, order);
    documents += 1;
  }
  const salt = chooseSalt(collected);
  const { bytes: terms, directory } = packAll(collected, documents, salt);
  const head: IndexHead = {
    format: indexFormat,
    documents,
    groups: order.groups.map(({ kind, start, isEnded }) => [kind, start, isEnded ? 1 : 0]),
    salt,
    pages: directory.prefixes.length,
    headBytes: texts.longestHead,
    bytes: [terms.length, texts.size],
  };
  const table = new BitWriter();
  writeDirectory(table, directory);
  writeTable(table, texts.units);
  return { head: joinHead(order.encode(JSON.stringify(head)), table.bytes()), terms, texts: texts.bytes(), documents };
}

/** Two bytes of length, the head as JSON, then the tables. */
function joinHead(json: Uint8Array, tables: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(2 + json.length + tables.length);
  bytes[0] = json.length & 255;
  bytes[1] = json.length >> 8;
  bytes.set(json, 2);
  bytes.set(tables, 2 + json.length);
  return bytes;
}
