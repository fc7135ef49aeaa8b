import { z } from 'zod';

/** The formatted text of the editor, as far as it is shown. What it does not know is refused when it is parsed. */
const textNodeSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const linkNodeSchema = z.object({ type: z.literal('link'), url: z.string(), children: z.array(textNodeSchema) });
const inlineSchema = z.union([textNodeSchema, linkNodeSchema]);
const inlinesSchema = z.array(inlineSchema);

const itemSchema = z.object({ type: z.literal('list-item'), children: inlinesSchema });
export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (z.infer<typeof itemSchema> | ListNode)[];
}
const listSchema: z.ZodType<ListNode> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([itemSchema, listSchema])),
  }),
);

const imageSchema = z.object({
  type: z.literal('image'),
  image: z.object({
    hash: z.string(),
    alternativeText: z
      .string()
      .nullish()
      .transform((text) => text ?? ''),
  }),
});

const blockSchema = z.union([
  z.object({ type: z.literal('paragraph'), children: inlinesSchema }),
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children: inlinesSchema }),
  z.object({ type: z.literal('quote'), children: inlinesSchema }),
  z.object({ type: z.literal('code'), children: inlinesSchema }),
  imageSchema,
  listSchema,
]);

/** A body; absent = empty. */
export const richTextSchema = z
  .array(blockSchema)
  .nullish()
  .transform((blocks) => blocks ?? []);

export type RichText = z.infer<typeof richTextSchema>;
export type Block = RichText[number];
export type Inline = z.infer<typeof inlineSchema>;

const wordsOfInlines = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : wordsOfInlines(node.children))).join('');

const wordsOfList = (list: ListNode): string =>
  list.children.map((child) => (child.type === 'list' ? wordsOfList(child) : wordsOfInlines(child.children))).join(' ');

/** Plain words of a body: for counting and for telling whether it is empty. */
export function wordsOf(body: RichText): string {
  return body
    .map((block) => {
      if (block.type === 'image') return '';
      return block.type === 'list' ? wordsOfList(block) : wordsOfInlines(block.children);
    })
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Library names of the pictures inside a body, in order. */
export const picturesOf = (body: RichText): string[] =>
  body.flatMap((block) => (block.type === 'image' ? [block.image.hash] : []));

/** Levels of the headings of a body, in order. Headings without words do not count. */
export const headingsOf = (body: RichText): { readonly level: number; readonly words: string }[] =>
  body.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const words = wordsOfInlines(block.children).trim();
    return words === '' ? [] : [{ level: block.level, words }];
  });
