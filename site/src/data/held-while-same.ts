import { lazily } from './lazily.ts';
import type { SiteData } from './open-site.ts';

type Inputs = readonly (readonly unknown[])[];

const isSameList = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((value, place) => value === b[place]);

/**
 * Computes something from the site's data once, and again only when what it reads differs: a delta leaves the objects
 * alone that it does not touch. `inputsOf` names everything that is read.
 */
export function heldWhileSame<T>(inputsOf: (site: SiteData) => Inputs, compute: (site: SiteData) => T) {
  let held: { readonly inputs: Inputs; readonly value: T } | null = null;
  return lazily((site): T => {
    const inputs = inputsOf(site);
    if (held?.inputs.every((list, place) => isSameList(list, inputs[place])) === true) return held.value;
    const value = compute(site);
    held = { inputs, value };
    return value;
  });
}
