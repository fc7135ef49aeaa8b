/** What an address asks for, judged by its text alone. */
export type Asked =
  | { readonly kind: 'file'; readonly tree: 'release' | 'shared'; readonly file: string; readonly pathname: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'nothing'; readonly pathname: string };

/** First segments that live beside the releases and are shared by them. */
const sharedFolders = new Set(['_a', '_tim']);
/** First segments that belong to the release folder but to no reader: what servers are set up by. */
export const closedNames: ReadonlySet<string> = new Set(['_deploy', 'headers.json', 'redirects.json']);

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

// Backslashes and control characters never stand in our names; a leading dot hides a file; `..` would climb.
const hasBadCharacter = (name: string): boolean =>
  name.includes('/') || name.includes('\\') || Array.from(name).some((letter) => letter < ' ' || letter === '\u007f');

/** Turns the target of a request into the file it means. Nothing it returns can leave the folder it is joined to. */
export function resolvePath(target: string): Asked {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  if (!path.startsWith('/')) return { kind: 'malformed' };
  const segments = path.slice(1).split('/').map(decodeSegment);
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === null) return { kind: 'malformed' };
    names.push(segment.normalize('NFC'));
  }
  const pathname = `/${names.join('/')}`;
  if (names.some(hasBadCharacter)) return { kind: 'malformed' };
  const isInside = names.every((name, index) => !name.startsWith('.') && (name !== '' || index === names.length - 1));
  const first = names[0] ?? '';
  if (!isInside || closedNames.has(first)) return { kind: 'nothing', pathname };
  const last = names.at(-1) ?? '';
  const isShared = sharedFolders.has(first) && names.length > 1;
  if (last !== '') return { kind: 'file', tree: isShared ? 'shared' : 'release', file: names.join('/'), pathname };
  if (isShared) return { kind: 'nothing', pathname };
  return { kind: 'file', tree: 'release', file: `${names.join('/')}index.html`, pathname };
}
