import type { StoredVersion } from './stored-publications.ts';

/** Each version once, in the words of its latest correction, oldest first. */
export function currentVersions(versions: readonly StoredVersion[]): StoredVersion[] {
  const latest = new Map<string, StoredVersion>();
  for (const version of versions) {
    const held = latest.get(version.versionId);
    if (held === undefined || held.correction < version.correction) latest.set(version.versionId, version);
  }
  return [...latest.values()].sort((a, b) =>
    a.validFrom === b.validFrom ? (a.versionId < b.versionId ? -1 : 1) : a.validFrom < b.validFrom ? -1 : 1,
  );
}
