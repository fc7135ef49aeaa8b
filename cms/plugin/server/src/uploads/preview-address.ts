const folder = 'uploads';
/** More rounds of encoding than this are nobody's honest address. */
const mostRounds = 4;

/** Segments of an address as a file system walks them. */
function walk(address: string): readonly string[] {
  const walked: string[] = [];
  for (const segment of address.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') walked.pop();
    else walked.push(segment);
  }
  return walked;
}

/**
 * Whether an address leads to the stored previews, however it is written: static servers decode, so `%75ploads`,
 * `uploads%2f`, `x/../uploads` and encodings of encodings lead there as well. `unreadable` = it cannot be decoded.
 */
export function previewAddress(path: string): 'previews' | 'elsewhere' | 'unreadable' {
  let address = path;
  for (let round = 0; round <= mostRounds; round += 1) {
    // A file system may take upper and lower case for the same.
    if (walk(address)[0]?.toLowerCase() === folder) return 'previews';
    let decoded: string;
    try {
      decoded = decodeURIComponent(address);
    } catch {
      return 'unreadable';
    }
    if (decoded.includes('\0')) return 'unreadable';
    if (decoded === address) return 'elsewhere';
    address = decoded;
  }
  return 'unreadable';
}
