import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { nameOfFile } from './name-of-file';

/** How long the browser may take to begin reading a file that it was handed. */
const handedMs = 60_000;

/**
 * Fetches a file of an admin route with the person's session, and hands it to the browser under the name that the
 * server offers it by; under `otherwise` when it offers none.
 */
export function useDownload(): (address: string, otherwise: string) => Promise<void> {
  const { get } = useFetchClient();
  return useCallback(
    async (address: string, otherwise: string): Promise<void> => {
      const { data, headers } = await get(address, { responseType: 'blob' });
      const source = URL.createObjectURL(data);
      const link = document.createElement('a');
      link.href = source;
      link.download = nameOfFile(headers?.get('content-disposition') ?? null) ?? otherwise;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(source);
      }, handedMs);
    },
    [get],
  );
}
