import type { SiteData } from '../data/open-site.ts';
import { procedurePath } from './procedure-index.ts';

/** An old address and the one that answers for it. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Long codes and other aliases of procedures (P7). An alias that is itself the code of a procedure redirects nowhere. */
export function procedureRedirects(site: Pick<SiteData, 'procedures' | 'procedureByCode'>): readonly Redirect[] {
  const redirects = new Map<string, Redirect>();
  for (const procedure of site.procedures) {
    for (const alias of procedure.aliases) {
      if (site.procedureByCode.has(alias) || !/^[\w.-]+$/.test(alias)) continue;
      for (const family of ['thu-tuc', 'kiem-tra']) {
        const from = `/${family}/${alias}/`;
        const to = family === 'thu-tuc' ? procedurePath(procedure.code) : `/kiem-tra/${procedure.code}/`;
        if (!redirects.has(from)) redirects.set(from, { from, to });
      }
    }
  }
  return [...redirects.values()];
}
