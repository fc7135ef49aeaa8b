import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';

const key = 'cchc-step-done';

/** Keeps a message over the reload of the edit view that follows a step. */
export function keepNotice(message: string): void {
  sessionStorage.setItem(key, message);
}

/** Tells once what was kept before the page was read anew. */
export function useKeptNotice(): void {
  const { toggleNotification } = useNotification();
  useEffect(() => {
    const message = sessionStorage.getItem(key);
    if (message === null) return;
    sessionStorage.removeItem(key);
    toggleNotification({ type: 'success', message });
  }, [toggleNotification]);
}
