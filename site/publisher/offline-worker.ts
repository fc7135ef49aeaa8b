/** Whether browsers may keep pages for hours without a network, or are told to drop them. */
export type Offline = 'on' | 'retired';

/** Where the worker that keeps pages for hours without a network is served. Its scope is the whole site. */
export const workerFile = 'sw.js';

/**
 * Takes the place of the worker once it is retired: browsers that have it fetch this one, which deletes what was kept
 * and takes itself off. It has to stay until nobody has the old one.
 */
export const retiringWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith('cchc-')) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
`;
