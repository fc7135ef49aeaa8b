import { gzipSync } from 'node:zlib';

/** Bytes on the wire beyond which an editor is told that a page is heavy: some three seconds of a weak network. */
export const pageWeightLimit = 100_000;

/**
 * What a page weighs on the wire, when it is heavier than the limit. A page within it as it stands, as nearly all are, is
 * not packed; one of 400 kB takes some 15 ms.
 */
export function excessWeight(bytes: Uint8Array): number | null {
  if (bytes.length <= pageWeightLimit) return null;
  const { length } = gzipSync(bytes, { level: 6 });
  return length > pageWeightLimit ? length : null;
}
