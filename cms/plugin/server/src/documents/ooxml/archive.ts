import { strToU8, zipSync } from 'fflate';

/**
 * Every entry carries the same time, told by the local clock because that is how the archive stores it: so neither the
 * day of writing nor the zone of the machine is in the bytes.
 */
const entryTime = (): Date => new Date(2000, 0, 1, 12);

/** Packs the parts of an Office file. The same parts in the same order give the same bytes. */
export function packParts(parts: readonly (readonly [path: string, content: string | Uint8Array])[]): Uint8Array {
  const entries = Object.fromEntries(
    parts.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return zipSync(entries, { level: 6, mtime: entryTime() });
}
