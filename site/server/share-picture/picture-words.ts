import { type Element, attributeOf, childElements, descendants, hasClass, readPage, textOf } from '../page-tree.ts';

/** What stands on the picture of a page. Empty words leave their place empty. */
export interface PictureWords {
  readonly department: string;
  readonly site: string;
  /** What the page is: the kind of an article, the section of anything else. */
  readonly kind: string;
  readonly title: string;
  /** What the page says of itself; shown where the title leaves room. */
  readonly summary: string;
  /** Day and unit of an article, code of a procedure. */
  readonly detail: string;
  /** Said on sample data. */
  readonly notice: string;
  /** Name under `/_a/` of the picture of an article, by its content; null for a page without one. */
  readonly cover: string | null;
}

const coverName = /\/_a\/([0-9a-f]{20}\.(?:jpe?g|png|webp))\b/;

/** The largest form of the picture that an article begins with. */
function coverOf(figure: Element | undefined): string | null {
  const parts = figure === undefined ? [] : [...descendants(figure)];
  const webp = parts.find((part) => part.tagName === 'source' && attributeOf(part, 'type') === 'image/webp');
  const widest = webp === undefined ? '' : (attributeOf(webp, 'srcset').split(', ').at(-1) ?? '');
  const image = parts.find(({ tagName }) => tagName === 'img');
  const [, name] = coverName.exec(widest) ?? coverName.exec(image === undefined ? '' : attributeOf(image, 'src')) ?? [];
  return name ?? null;
}

/** The words of a page for its picture; null when the page says nothing to show. */
export function pictureWords(html: string): PictureWords | null {
  const page = readPage(html);
  if (page === null) return null;
  const all = [...descendants(page.body)];
  const first = (name: string): Element | undefined => all.find((element) => hasClass(element, name));
  const textOfFirst = (name: string): string => {
    const found = first(name);
    return found === undefined ? '' : textOf(found);
  };
  const partsOf = (name: string): readonly string[] => {
    const found = first(name);
    return found === undefined ? [] : childElements(found).map(textOf);
  };
  const heading = all.find(({ tagName }) => tagName === 'h1');
  const title = heading === undefined ? '' : textOf(heading);
  if (title === '') return null;
  const crumbs = first('crumbs');
  const way =
    crumbs === undefined ? [] : [...descendants(crumbs)].filter(({ tagName }) => tagName === 'li').map(textOf);
  const code = textOfFirst('standing') === '' ? '' : textOfFirst('code');
  const byline = partsOf('byline').join(' · ');
  const site = textOfFirst('brand-name');
  return {
    department: textOfFirst('brand-parent'),
    // On the page of the whole site the title says it already.
    site: site === title ? '' : site,
    kind: partsOf('kicker')[0] ?? (way.length > 2 ? (way[1] ?? '') : ''),
    title,
    summary: page.description,
    detail: byline === '' && code !== '' ? `Mã thủ tục: ${code}` : byline,
    notice: textOfFirst('sample-strip'),
    cover: coverOf(all.find((element) => element.tagName === 'figure' && hasClass(element, 'cover'))),
  };
}
