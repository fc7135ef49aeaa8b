import { detectLegacyEncoding } from '@cchc/shared/text';

function utf16OrNull(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: Latin letters and separators of UTF-16 leave a zero in every other byte.
  const head = bytes.subarray(0, 2_000);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return new TextDecoder('utf-16le').decode(bytes);
  if (even > half * 0.4 && odd < half * 0.1) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/**
 * Text of a file that does not say how it is written: UTF-8 with or without a mark, UTF-16, else what Vietnamese
 * offices wrote before Unicode. A text in an old font (TCVN3, VNI) keeps its signs: whether to convert is for the
 * person to say.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16OrNull(bytes);
  if (utf16 !== null) return utf16;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    if (detectLegacyEncoding(western.slice(0, 20_000)) !== null) return western;
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}
