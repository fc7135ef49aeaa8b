import type { Instant } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';
import type { RichText } from '../presenters/rich-text.ts';
import type { Markup } from './ooxml/xml.ts';
import { richTextMarkup } from './rich-text-markup.ts';
import { sampleNotice } from './word/official-blocks.ts';
import { linkTo, paragraph, run } from './word/paragraphs.ts';
import { type Picture, pictureParagraph } from './word/pictures.ts';
import { References } from './word/references.ts';
import { wordFile } from './word/word-file.ts';

export type { Picture } from './word/pictures.ts';

/** An article to hand on as a file. */
export interface ArticleDocument {
  readonly title: string;
  readonly summary: string;
  readonly body: RichText;
  /** Pictures of the body by their library name. One that is missing is named by its alternative text. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly cover: (Picture & { readonly caption: string }) | null;
  readonly authorUnit: string;
  readonly penName: string | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  /** Null while it has not been published. */
  readonly firstPublishedAt: Instant | null;
  /** Where the public reads it; null when it cannot. */
  readonly address: string | null;
  /** The moment that the file speaks of. */
  readonly writtenAt: Instant;
  readonly isSample: boolean;
}

const linked = (references: References, url: string): Markup =>
  /^https?:\/\//i.test(url) ? linkTo(references.link(url), run(url, { style: 'Hyperlink' })) : run(url);

function origin(article: ArticleDocument, references: References): Markup {
  const line = (label: string, value: Markup): Markup =>
    paragraph({ before: 2 }, run(`${label}: `, { bold: true }), value);
  const { authorUnit, penName, source, firstPublishedAt, address } = article;
  const sourceLine =
    source === null
      ? ''
      : line(
          'Nguồn',
          run(source.url === null ? source.name : `${source.name} – `) +
            (source.url === null ? '' : linked(references, source.url)),
        );
  return [
    paragraph({ before: 8 }, run('')),
    penName === null ? '' : line('Tác giả', run(penName)),
    line('Đơn vị', run(authorUnit)),
    sourceLine,
    firstPublishedAt === null ? '' : line('Ngày đăng', run(formatDate(firstPublishedAt))),
    address === null ? '' : line('Địa chỉ', linked(references, address)),
  ].join('');
}

/** Writes one article as DOCX: title, summary, body with headings, lists, links and pictures, source, author unit. */
export function writeArticleDocument(article: ArticleDocument): Promise<Uint8Array> {
  const references = new References();
  const { title, summary, body, pictures, cover, authorUnit, writtenAt, isSample } = article;
  const content = [
    paragraph({ style: 'Title', after: 8 }, run(title)),
    summary.trim() === '' ? '' : paragraph({ style: 'BodyText' }, run(summary, { bold: true })),
    cover === null ? '' : pictureParagraph(cover, references),
    cover === null || cover.caption === '' ? '' : paragraph({ style: 'Caption' }, run(cover.caption)),
    richTextMarkup(body, pictures, references),
    origin(article, references),
  ];
  return Promise.resolve(
    wordFile({
      properties: { title, creator: authorUnit, createdAt: writtenAt },
      notice: isSample ? sampleNotice : null,
      sections: [{ orientation: 'portrait', content: content.join('') }],
      references,
    }),
  );
}
