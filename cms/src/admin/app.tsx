import { Modal } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import mark from './mark.svg';
import { vi } from './vi';

/** Choices that Strapi keeps in the browser, with what a new browser starts from. Somebody's own choice stays. */
const firstChoices = {
  // Strapi takes English when nothing was chosen, whatever the server says.
  'strapi-admin-language': 'vi',
  // An advertisement of the media library, which no setting switches off; the last part is this host's missing uuid.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  STRAPI_GUIDED_TOUR: JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
};
for (const [key, value] of Object.entries(firstChoices)) {
  if (globalThis.localStorage.getItem(key) === null) globalThis.localStorage.setItem(key, value);
}

export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    locales: ['vi'],
    translations: { vi },
    tutorials: false,
    notifications: { releases: false },
  },

  /** Strapi's own widgets count entries and tokens; the start page shows the work of the day instead. */
  register(app: StrapiApp): void {
    app.widgets.register((widgets) => widgets.filter(({ pluginId }) => pluginId === 'cchc'));
  },

  bootstrap(): void {
    // Strapi's own dialogs give the button that closes them no name, and so it has the English one of the library.
    Reflect.set(Modal.Header, 'defaultProps', { closeLabel: vi['app.components.Button.close'] });
    // The menu link to Strapi's marketplace is built in; nothing may be installed from there.
    const style = document.createElement('style');
    style.textContent = 'nav a[href^="https://market.strapi.io"] { display: none; }';
    document.head.append(style);
  },
};
