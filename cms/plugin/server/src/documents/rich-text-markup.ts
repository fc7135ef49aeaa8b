import type { Block, Inline, ListNode, RichText } from '../presenters/rich-text.ts';
import type { Markup } from './ooxml/xml.ts';
import { bullets } from './word/numbering.ts';
import { linkTo, paragraph, run } from './word/paragraphs.ts';
import { type Picture, pictureParagraph } from './word/pictures.ts';
import type { References } from './word/references.ts';

const isWebAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:|tel:)/i.test(url);

function inlineMarkup(nodes: readonly Inline[], references: References): Markup {
  return nodes
    .map((node) => {
      if (node.type === 'text') {
        return run(node.text, {
          bold: node.bold === true,
          italic: node.italic === true,
          underline: node.underline === true,
          strike: node.strikethrough === true,
        });
      }
      const words = node.children.map(({ text }) => text).join('');
      if (!isWebAddress(node.url)) return run(words);
      return linkTo(references.link(node.url), run(words, { style: 'Hyperlink' }));
    })
    .join('');
}

/** A list inside a list goes one level deeper; an ordered one begins its own counting. */
function listMarkup(list: ListNode, level: number, references: References): Markup {
  const numbering = list.format === 'ordered' ? references.orderedList() : bullets;
  return list.children
    .map((child) =>
      child.type === 'list'
        ? listMarkup(child, Math.min(level + 1, 8), references)
        : paragraph({ style: 'ListParagraph', list: { numbering, level } }, inlineMarkup(child.children, references)),
    )
    .join('');
}

function blockMarkup(block: Block, pictures: ReadonlyMap<string, Picture>, references: References): Markup {
  switch (block.type) {
    case 'heading':
      // The title of the document stands above; a body begins at level 2.
      return paragraph(
        { style: `Heading${Math.min(4, Math.max(1, block.level - 1))}` },
        inlineMarkup(block.children, references),
      );
    case 'quote':
      return paragraph({ style: 'Quote' }, inlineMarkup(block.children, references));
    case 'paragraph':
    case 'code':
      return paragraph({ style: 'BodyText' }, inlineMarkup(block.children, references));
    case 'list':
      return listMarkup(block, 0, references);
    case 'image': {
      const { hash, alternativeText } = block.image;
      const picture = pictures.get(hash);
      if (picture !== undefined)
        return pictureParagraph({ ...picture, alt: alternativeText || picture.alt }, references);
      return paragraph({ style: 'Caption' }, run(`[Hình: ${alternativeText}]`));
    }
  }
}

/** Formatted text of the editor as paragraphs of a document. */
export const richTextMarkup = (
  body: RichText,
  pictures: ReadonlyMap<string, Picture>,
  references: References,
): Markup => body.map((block) => blockMarkup(block, pictures, references)).join('');
