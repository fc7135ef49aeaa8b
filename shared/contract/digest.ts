import canonicalize from 'canonicalize';

/** SHA-256 of UTF-8 text in lower-case hexadecimal. An argument, because this package performs no I/O. */
export type Sha256 = (text: string) => string;

/** RFC 8785 JSON of a contract value. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no JSON form.');
  return text;
}

/** Digest of one item: SHA-256 over the RFC 8785 JSON of its value. */
export function itemDigest(value: unknown, sha256: Sha256): string {
  return sha256(canonicalJson(value));
}

/** Identity and digest of one item of the full set. */
export interface DigestLine {
  readonly type: string;
  readonly key: string;
  readonly digest: string;
}

/** Digest of a full set: SHA-256 over the sorted lines `type\0key\0itemDigest\n`. The order of the input never matters. */
export function setDigest(lines: Iterable<DigestLine>, sha256: Sha256): string {
  const sorted = Array.from(lines, (line) => `${line.type}\0${line.key}\0${line.digest}\n`);
  // Code-unit order is the same in every locale and on every machine.
  sorted.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sha256(sorted.join(''));
}
