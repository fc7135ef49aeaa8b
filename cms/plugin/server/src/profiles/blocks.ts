/** Text run of a rich-text value. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}
/** The block shapes of a Strapi `blocks` field that the sample uses. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly InlineNode[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly InlineNode[] }
  | { readonly type: 'quote'; readonly children: readonly InlineNode[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListItemNode[] };

const INLINE = /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/gu;

function toInline(source: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let from = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > from) nodes.push({ type: 'text', text: source.slice(from, match.index) });
    const { bold, italic, label, url } = match.groups ?? {};
    if (bold !== undefined) nodes.push({ type: 'text', text: bold, bold: true });
    else if (italic !== undefined) nodes.push({ type: 'text', text: italic, italic: true });
    else if (label !== undefined && url !== undefined)
      nodes.push({ type: 'link', url, children: [{ type: 'text', text: label }] });
    from = match.index + match[0].length;
  }
  if (from < source.length) nodes.push({ type: 'text', text: source.slice(from) });
  return nodes;
}

const listItem = (source: string): ListItemNode => ({ type: 'list-item', children: toInline(source) });

function toBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  if (first.startsWith('### ')) return { type: 'heading', level: 3, children: toInline(first.slice(4)) };
  if (first.startsWith('## ')) return { type: 'heading', level: 2, children: toInline(first.slice(3)) };
  if (first.startsWith('> ')) return { type: 'quote', children: toInline(first.slice(2)) };
  if (lines.every((line) => line.startsWith('- ')))
    return { type: 'list', format: 'unordered', children: lines.map((line) => listItem(line.slice(2))) };
  if (lines.every((line) => /^\d+\. /u.test(line)))
    return {
      type: 'list',
      format: 'ordered',
      children: lines.map((line) => listItem(line.replace(/^\d+\. /u, ''))),
    };
  return { type: 'paragraph', children: toInline(lines.join(' ')) };
}

/**
 * Turns small markup into the value of a `blocks` field. Chunks are separated by empty lines: `## ` and `### ` headings,
 * `> ` quote, lines all starting with `- ` or `1. ` a list, anything else a paragraph. Inside: `**bold**`, `_italic_`,
 * `[label](address)`.
 */
export function toBlocks(markup: string): Block[] {
  return markup
    .split(/\n\s*\n/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(toBlock);
}

const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : inlineText(node.children))).join('');

/** The words of a value, one line for each paragraph, heading or list item. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.type === 'list' ? block.children.map((item) => inlineText(item.children)) : [inlineText(block.children)],
    )
    .join('\n');
}
