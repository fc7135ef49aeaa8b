import type { SiteData } from './open-site.ts';

/** Computes something from the site's data once, when first asked, and forgets it together with that data. */
export function lazily<T>(compute: (site: SiteData) => T): (site: SiteData) => T {
  const held = new WeakMap<SiteData, { readonly value: T }>();
  return (site) => {
    const known = held.get(site);
    if (known !== undefined) return known.value;
    const value = compute(site);
    held.set(site, { value });
    return value;
  };
}
