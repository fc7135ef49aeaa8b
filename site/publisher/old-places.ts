import type { Snapshot } from '@cchc/shared/contract';
import { oldAddresses } from '../server/redirects.ts';
import { fileOfPath } from './gate/check-links.ts';

/** Whether an address is an old one that leads to a page which is there, as the redirects of the release will say. */
export function oldPlaces(snapshot: Snapshot, isPresent: (file: string) => boolean): (path: string) => boolean {
  const old = oldAddresses(snapshot);
  return (path) => {
    const page = old.get(path);
    return page !== undefined && isPresent(fileOfPath(page));
  };
}

/** Old addresses that led to a page of the live release and may lead nowhere now. */
export function lostOldPlaces(
  live: Snapshot | null,
  wasPresent: (file: string) => boolean,
  isPlace: (path: string) => boolean,
): readonly string[] {
  const old = live === null ? [] : [...oldAddresses(live)];
  return old.flatMap(([path, page]) => (wasPresent(fileOfPath(page)) && !isPlace(path) ? [path] : []));
}
