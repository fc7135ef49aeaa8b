import { startOfDay } from '@cchc/shared/period';
import type { Core } from '@strapi/strapi';
import type { PlannedWrite } from '../../../model/imports/plan.ts';
import { documentsOf } from '../writing/documents-of.ts';
import { recordEvent } from '../writing/record-event.ts';
import { writeAs } from '../writing/writing-context.ts';

/** What happened to an article of an archive, on its real days (Q3). It counts once the office accepts the import. */
export async function writeArticleEvents(strapi: Core.Strapi, write: PlannedWrite, documentId: string): Promise<void> {
  const { submittedOn, publishedOn } = write;
  if (submittedOn !== null) {
    await writeAs({ origin: 'import', occurredAt: startOfDay(submittedOn) }, () =>
      recordEvent(strapi, { event: 'submitted', singular: 'article', documentId }),
    );
  }
  if (write.isPublished && publishedOn !== null) {
    await writeAs({ origin: 'import', occurredAt: startOfDay(publishedOn) }, () =>
      documentsOf(strapi, 'article').publish({ documentId }),
    );
  }
}
