import type { Instant } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { documentsOf } from '../../writing/documents-of.ts';
import { type WritingContext, writeAs } from '../../writing/writing-context.ts';

export { documentsOf };

type Data = Readonly<Record<string, unknown>>;

const writtenSchema = z.object({ documentId: z.string() });

/** Who did something in the sample, and when. */
export interface SampleMoment {
  readonly at: Instant;
  readonly role?: 'unit' | 'cdc' | 'tchc';
  readonly reasonCode?: WritingContext['reasonCode'];
  readonly comment?: string | null;
}

/** Runs a write as something that happened at a moment of the sample. */
export const writeAt = <T>(moment: SampleMoment, write: () => Promise<T>): Promise<T> =>
  writeAs(
    {
      origin: 'sample',
      occurredAt: moment.at,
      actorRole: moment.role ?? 'system',
      ...(moment.reasonCode === undefined ? {} : { reasonCode: moment.reasonCode }),
      ...(moment.comment === undefined || moment.comment === null ? {} : { reasonText: moment.comment }),
    },
    write,
  );

/** Makes a document and returns its id. */
export async function createDocument(
  strapi: Core.Strapi,
  type: string,
  data: Data,
  moment: SampleMoment,
): Promise<string> {
  const made: unknown = await writeAt(moment, () => documentsOf(strapi, type).create({ data }));
  return writtenSchema.parse(made).documentId;
}

export async function publishDocument(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  moment: SampleMoment,
): Promise<void> {
  await writeAt(moment, () => documentsOf(strapi, type).publish({ documentId }));
}
