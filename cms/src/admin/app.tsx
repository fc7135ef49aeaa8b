import { vi } from './vi';

const languageKey = 'strapi-admin-language';

// Strapi takes English when nothing was chosen, whatever the server says. Somebody's own choice stays.
if (globalThis.localStorage.getItem(languageKey) === null) globalThis.localStorage.setItem(languageKey, 'vi');

export default {
  config: {
    locales: ['vi'],
    translations: { vi },
    tutorials: false,
    notifications: { releases: false },
  },
};
