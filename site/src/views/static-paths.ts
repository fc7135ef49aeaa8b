import { listAddresses } from '../addresses.ts';
import { site } from '../data/site-data.ts';

/** Parameters of one page of a static build, named as in the file name of the page. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string>>;
}

/** Reads the parameters of `pattern` (`/van-ban/[key]/`) out of every address of that kind. */
export function staticPaths(kind: string, pattern: string): StaticPath[] {
  const names = Array.from(pattern.matchAll(/\[(\w+)\]/g), (match) => match[1] ?? '');
  const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '([^/]+?)')}$`);
  return listAddresses(site())
    .filter((address) => address.kind === kind)
    .map((address) => {
      const values = shape.exec(address.path);
      if (values === null) throw new Error(`The address ${address.path} does not fit the page ${pattern}.`);
      return { params: Object.fromEntries(names.map((name, place) => [name, values[place + 1] ?? ''])) };
    });
}
