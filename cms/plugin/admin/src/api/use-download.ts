import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';

/** How long the browser may take to begin reading a file that it was handed. */
const handedMs = 60_000;

/** Fetches a file of an admin route with the person's session, and hands it to the browser under a name. */
export function useDownload(): (address: string, fileName: string) => Promise<void> {
  const { get } = useFetchClient();
  return useCallback(
    async (address: string, fileName: string): Promise<void> => {
      const { data } = await get<Blob>(address, { responseType: 'blob' });
      const source = URL.createObjectURL(data);
      const link = document.createElement('a');
      link.href = source;
      link.download = fileName;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(source);
      }, handedMs);
    },
    [get],
  );
}
