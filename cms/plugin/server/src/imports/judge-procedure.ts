import { type Instant, procedureContentSchema, procedureSchema } from '@cchc/shared/contract';
import type { ZodError } from 'zod';
import { presentProcedure, procedureContent } from '../presenters/present-procedure.ts';
import { noFacts } from '../presenters/subject-facts.ts';
import { storedProcedureSchema } from '../repositories/stored-publications.ts';
import { problemOf } from '../writing/refuse-faults.ts';

const inWords = (error: ZodError): string =>
  problemOf({ sourceType: 'procedure', sourceId: '', itemType: 'procedure', error }).message;

/** Why a procedure with these values could not be published from its baseline at a moment; null = it could. */
export function procedureFault(values: Readonly<Record<string, unknown>>, now: Instant): string | null {
  const stored = storedProcedureSchema.safeParse({
    internalProcess: null,
    ...values,
    id: 0,
    documentId: 'x',
    publishedAt: null,
  });
  if (!stored.success) return inWords(stored.error);
  if (stored.data.baselineAsOf === null) return 'chưa có ngày và nguồn đối chiếu.';
  const content = procedureContentSchema.safeParse(procedureContent(stored.data));
  if (!content.success) return inWords(content.error);
  const facts = { ...noFacts, firstPublishedAt: now, updatedAt: now };
  const presented = procedureSchema.safeParse(presentProcedure(stored.data, facts, []).value);
  return presented.success ? null : inWords(presented.error);
}
