import { pageOfMade } from '../../src/made-addresses.ts';
import type { PageFacts } from './inspect-page.ts';

/** A page that points at a place of this site that is not there. */
export interface BrokenLink {
  /** File of the page that points. */
  readonly file: string;
  readonly target: string;
}

/** The places of a release: its pages with their anchors, and every other file by a rule. */
export interface Places {
  readonly pages: ReadonlyMap<string, Pick<PageFacts, 'ids' | 'targets'>>;
  /** Whether an address that is no page leads somewhere: assets, pictures, redirects. */
  readonly isOther: (path: string) => boolean;
}

export const fileOfPath = (path: string): string => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));

/** File of the page that an address is, or that the server makes it of. */
export const pageFileOf = (path: string): string => pageOfMade(path.slice(1)) ?? fileOfPath(path);

function leadsSomewhere(target: string, places: Places): boolean {
  const hash = target.indexOf('#');
  const path = hash === -1 ? target : target.slice(0, hash);
  const file = pageFileOf(path);
  const page = places.pages.get(file);
  if (page === undefined) return places.isOther(path);
  return hash === -1 || file !== fileOfPath(path) || page.ids.includes(target.slice(hash + 1));
}

/**
 * Links that lead nowhere: all links of the `changed` pages, and the links of every other page to what the change took
 * away (`lost`: paths of pages that went, `path#anchor` of anchors that went).
 */
export function findBrokenLinks(
  places: Places,
  changed: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): readonly BrokenLink[] {
  const broken: BrokenLink[] = [];
  const verdicts = new Map<string, boolean>();
  for (const [file, page] of places.pages) {
    const isChanged = changed.has(file);
    if (!isChanged && lost.size === 0) continue;
    for (const target of page.targets) {
      if (!isChanged && !lost.has(target) && !lost.has(target.split('#', 1)[0] ?? '')) continue;
      let isFine = verdicts.get(target);
      if (isFine === undefined) {
        isFine = leadsSomewhere(target, places);
        verdicts.set(target, isFine);
      }
      if (!isFine) broken.push({ file, target });
    }
  }
  return broken;
}

/** What a change took away: pages that went, and anchors that went from pages that stayed. */
export function lostPlaces(
  before: ReadonlyMap<string, Pick<PageFacts, 'ids'>>,
  after: ReadonlyMap<string, Pick<PageFacts, 'ids'>>,
  changed: Iterable<string>,
  removed: Iterable<string>,
): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const file of removed) lost.add(pathOfFile(file));
  for (const file of changed) {
    const kept = new Set(after.get(file)?.ids ?? []);
    for (const id of before.get(file)?.ids ?? []) if (!kept.has(id)) lost.add(`${pathOfFile(file)}#${id}`);
  }
  return lost;
}

export const pathOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
