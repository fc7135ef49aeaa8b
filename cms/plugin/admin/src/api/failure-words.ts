import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { words } from '../words/words';

const codedSchema = z.object({
  response: z.object({ data: z.object({ error: z.object({ details: z.object({ code: z.string() }) }) }) }),
});

/** The permanent code of a refusal; null for everything else. */
export function failureCodeOf(error: unknown): string | null {
  const coded = codedSchema.safeParse(error);
  return coded.success ? coded.data.response.data.error.details.code : null;
}

/** The server's own sentence where it gave one; else what to do. */
export function useFailureWords(): (error: unknown) => string {
  const { formatAPIError } = useAPIErrorHandler();
  return useCallback(
    (error: unknown) => (isFetchError(error) ? formatAPIError(error) : words.operations.failed),
    [formatAPIError],
  );
}
