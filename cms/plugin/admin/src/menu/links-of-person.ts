import { arrangements } from '../../../model/forms/index.ts';
import { uidOf } from '../plugin-id';

/** A link in the menu of the Content Manager. */
export interface TypeLink {
  readonly uid: string;
  readonly title: string;
}

const order = Object.keys(arrangements).map(uidOf);

/**
 * Strapi sorts its menu by title and opens the first one. Blanks sort before letters and are not shown, so more of them
 * put a title further up; searching for the title goes on finding it.
 */
function placed<L extends TypeLink>(link: L): L {
  const position = order.indexOf(link.uid);
  return position === -1 ? link : { ...link, title: `${' '.repeat(order.length - position)}${link.title}` };
}

/** The types that a person works with, the article first; who writes none sees all that may be read. */
export function linksOfPerson<L extends TypeLink>(
  links: readonly L[],
  isWritten: (uid: string) => boolean,
  writesAnything: boolean,
): L[] {
  return links.filter(({ uid }) => !writesAnything || !order.includes(uid) || isWritten(uid)).map(placed);
}
