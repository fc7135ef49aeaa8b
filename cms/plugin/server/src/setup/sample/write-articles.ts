import type { Core } from '@strapi/strapi';
import type { SeedArticle, SeedEvent } from '../../profiles/index.ts';
import { siteStateOf } from '../../revision/site-state.ts';
import { recordEvent } from '../../rights/workflow/record-event.ts';
import { type SampleMoment, createDocument, documentsOf, publishDocument, writeAt } from './document-writer.ts';
import { articleData } from './publication-data.ts';

const momentOf = (event: SeedEvent): SampleMoment => ({
  at: event.at,
  role: event.actorRole,
  ...(event.reasonCode === null ? {} : { reasonCode: event.reasonCode }),
  comment: event.comment,
});

/** Lets one thing happen to an article, at its moment. */
async function happen(strapi: Core.Strapi, documentId: string, event: SeedEvent): Promise<void> {
  const moment = momentOf(event);
  const articles = documentsOf(strapi, 'article');
  const change = (data: Record<string, unknown>): Promise<unknown> =>
    articles.update({ documentId, status: 'draft', data });
  switch (event.event) {
    case 'submitted':
    case 'resubmitted':
      await writeAt(moment, async () => {
        await change({ workflowState: 'submitted' });
        await recordEvent(strapi, documentId, event.event === 'submitted' ? 'submitted' : 'resubmitted');
      });
      return;
    case 'returned':
    case 'refused':
    case 'accepted': {
      const { event: state } = event;
      await writeAt(moment, async () => {
        await change({ workflowState: state, returnComment: event.comment });
        await recordEvent(strapi, documentId, state);
      });
      return;
    }
    case 'unit_withdrawn':
      await writeAt(moment, async () => {
        await change({ workflowState: 'draft', withdrawReason: 'unit_request', withdrawNote: event.comment });
        await recordEvent(strapi, documentId, 'unit_withdrawn');
      });
      return;
    case 'published':
    case 'republished':
      await writeAt(moment, () => change({ workflowState: 'accepted' }));
      await publishDocument(strapi, 'article', documentId, moment);
      return;
    case 'withdrawn':
      await writeAt(moment, async () => {
        await change({ workflowState: 'draft', withdrawReason: event.reasonCode, withdrawNote: event.comment });
        await articles.unpublish({ documentId });
      });
      return;
    case 'ruled_in':
    case 'ruled_out':
      await writeAt(moment, () =>
        recordEvent(strapi, documentId, event.event === 'ruled_in' ? 'ruled_in' : 'ruled_out'),
      );
  }
}

/** Writes the articles in the order in which things happened to them. `covers` are ids of the library by slug. */
export async function writeArticles(
  strapi: Core.Strapi,
  articles: readonly SeedArticle[],
  covers: ReadonlyMap<string, number>,
): Promise<void> {
  const events: { readonly documentId: string; readonly event: SeedEvent }[] = [];
  for (const article of articles) {
    const data = articleData(article, covers.get(article.slug) ?? null, siteStateOf(strapi).clock.now());
    const documentId = await createDocument(strapi, 'article', data, { at: article.createdAt, role: 'unit' });
    events.push(...article.events.map((event) => ({ documentId, event })));
  }
  events.sort((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0));
  for (const { documentId, event } of events) await happen(strapi, documentId, event);
}
