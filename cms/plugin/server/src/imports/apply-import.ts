import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { isRefused } from '../../../model/imports/build-plan.ts';
import type { ImportProgress, PlannedWrite } from '../../../model/imports/plan.ts';
import type { TransactionScope } from '../repositories/database.ts';
import { asOfficialAct } from '../rights/official-act.ts';
import { readState } from '../revision/state-store.ts';
import { sayInVietnamese } from '../sentences/say-in-vietnamese.ts';
import { labelsOf } from '../sentences/translate-refusals.ts';
import { documentsOf } from '../writing/documents-of.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { type ReadRequest, planImport } from './make-preview.ts';
import { writeArticleEvents } from './write-article-events.ts';

const writtenSchema = z.object({ documentId: z.string() });

/** How often the person hears how far it is. */
const step = 25;

/** A write that was refused although the plan allowed it: the row, in the words of the rule. */
class RowFailure extends Error {
  override readonly name = 'RowFailure';
  readonly write: PlannedWrite;
  readonly code: string;

  constructor(write: PlannedWrite, code: string, message: string) {
    super(message);
    this.write = write;
    this.code = code;
  }
}

const refusalSchema = z.object({
  message: z.string(),
  details: z.object({ code: z.string() }).catch({ code: 'E_REFUSED' }),
});

async function attempt<T>(write: PlannedWrite, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const { message, details } = refusalSchema.parse(error);
    // Some refusals are Strapi's own, and English.
    throw new RowFailure(write, details.code, sayInVietnamese(message, labelsOf(write.type)) ?? message);
  }
}

async function makeWrite(strapi: Core.Strapi, write: PlannedWrite, ids: Map<string, string>): Promise<void> {
  const documents = documentsOf(strapi, write.type);
  const parent = write.parentKey === null ? undefined : ids.get(write.parentKey);
  const data = { ...write.data, ...(parent === undefined ? {} : { decisionDocumentId: parent }) };
  let documentId = write.documentId;
  if (documentId === null) documentId = writtenSchema.parse(await documents.create({ data })).documentId;
  else if (Object.keys(data).length > 0) await documents.update({ documentId, data, status: 'draft' });
  ids.set(write.key, documentId);
  if (write.submittedOn !== null || write.publishedOn !== null) await writeArticleEvents(strapi, write, documentId);
  else if (write.isPublished) await documents.publish({ documentId });
}

/**
 * Makes every write of a plan in one transaction, or none. What is planned again under the lock has to be what the
 * person saw; else nothing is written and the new preview is the answer.
 */
export async function applyImport(
  strapi: Core.Strapi,
  request: ReadRequest,
  tell: (progress: ImportProgress) => void,
): Promise<ImportProgress> {
  try {
    return await inRevision(strapi, async ({ trx }: Pick<TransactionScope, 'trx'>): Promise<ImportProgress> => {
      const { plan, preview } = await planImport(strapi, request);
      if (preview.digest !== request.digest || isRefused(plan)) return { kind: 'differs', preview };
      const total = plan.writes.length;
      tell({ kind: 'progress', done: 0, total });
      const ids = new Map<string, string>();
      await asOfficialAct(() =>
        writeAs({ origin: 'import' }, async () => {
          for (const [index, write] of plan.writes.entries()) {
            await attempt(write, () => makeWrite(strapi, write, ids));
            if ((index + 1) % step !== 0) continue;
            tell({ kind: 'progress', done: index + 1, total });
            // On SQLite nothing here waits for anything: without a pause no line goes out, and what the driver has
            // finished with is not given back.
            await setImmediate();
          }
        }),
      );
      const { revision } = await readState(trx);
      return { kind: 'done', revision, counts: preview.counts };
    });
  } catch (error) {
    if (!(error instanceof RowFailure)) throw error;
    const { write, code, message } = error;
    const place = `Dòng ${write.row} (${write.sheet}), ${write.key}`;
    return {
      kind: 'failed',
      code,
      message: `${place}: ${message} Chưa có gì được ghi.`,
      sheet: write.sheet,
      row: write.row,
    };
  }
}
