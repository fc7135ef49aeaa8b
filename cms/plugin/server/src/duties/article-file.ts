import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { type ArticleDocument, type Picture, writeArticleDocument } from '../documents/article-document.ts';
import { notFound } from '../http/refusal.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';
import { storedArticleSchema } from '../repositories/stored-article.ts';
import type { StoredFile } from '../repositories/stored-file.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { type MediaFolder, openMediaFolder } from '../uploads/media-folder.ts';
import { readGround } from './read-ground.ts';

const isMissingFile = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A picture of the library as a document takes it; null when its file is not there. */
async function pictureOf(folder: MediaFolder, file: StoredFile, alt: string): Promise<Picture | null> {
  const { held } = file;
  const width = held?.width ?? null;
  const height = held?.height ?? null;
  if (held === null || width === null || height === null) return null;
  const ext = held.ext ?? file.ext;
  try {
    const bytes = await readFile(folder.pathOf(held.sha256, ext));
    if (ext === '.jpg') return { bytes, format: 'jpeg', width, height, alt };
    // Word does not show WebP.
    return { bytes: ext === '.png' ? bytes : await sharp(bytes).png().toBuffer(), format: 'png', width, height, alt };
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

const eventSchema = z.array(z.object({ occurredAt: z.string() }));

async function firstPublishedAt(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const rows: unknown = await strapi.db.query('plugin::cchc.ledger').findMany({
    where: { event: 'published', subjectType: 'article', subjectId: documentId },
    orderBy: { seq: 'asc' },
    limit: 1,
    select: ['occurredAt'],
  });
  return eventSchema.parse(rows)[0]?.occurredAt ?? null;
}

/** A published article as DOCX, to be handed on, and the name under which the file is offered. */
export async function writeArticleFile(
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [row] = await readRows(strapi.db, 'article', { documentId }, { version: 'published', populate: ['cover'] });
  if (row === undefined) throw notFound('Không có tin, bài này đang đăng.');
  const article = storedArticleSchema.parse(row);
  const folder = openMediaFolder(dataDirOf(strapi, readConfiguration(strapi)));
  const library = await readFilesByHash(strapi.db, picturesOf(article.body));
  const pictures = new Map<string, Picture>();
  for (const [hash, file] of library) {
    const picture = await pictureOf(folder, file, file.alternativeText);
    if (picture !== null) pictures.set(hash, picture);
  }
  const cover = article.cover === null ? null : await pictureOf(folder, article.cover, article.coverAlt ?? '');
  const { settings, units } = await readGround(strapi.db);
  const { siteUrl } = readConfiguration(strapi);
  const document: ArticleDocument = {
    title: article.title,
    summary: article.summary,
    body: article.body,
    pictures,
    cover: cover === null ? null : { ...cover, caption: article.coverCaption ?? '' },
    authorUnit: units.find(({ code }) => code === article.unitCode)?.name ?? article.unitCode,
    penName: article.penName,
    source: article.sourceName === null ? null : { name: article.sourceName, url: article.sourceUrl },
    firstPublishedAt: await firstPublishedAt(strapi, documentId),
    address: siteUrl === null ? null : `${siteUrl.replace(/\/+$/, '')}/tin-tuc/${article.slug}/`,
    writtenAt: siteStateOf(strapi).clock.now(),
    isSample: settings?.isDemonstration ?? false,
  };
  return { name: `${article.slug}.docx`, bytes: await writeArticleDocument(document) };
}
