/** The one place in the browser's cache for the search index that a reader keeps for later. */
export const searchCacheName = 'cchc-tim-kiem';
