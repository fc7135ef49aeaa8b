import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { words } from '../words/words';

/** The server's own sentence where it gave one; else what to do. */
export function useFailureWords(): (error: unknown) => string {
  const { formatAPIError } = useAPIErrorHandler();
  return useCallback(
    (error: unknown) => (isFetchError(error) ? formatAPIError(error) : words.operations.failed),
    [formatAPIError],
  );
}
