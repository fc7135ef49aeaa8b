import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { OfficeIcon } from './operations/office-icon';
import { pluginId } from './plugin-id';
import { ReceiptPanel } from './receipt/receipt-panel';
import { words } from './words/words';
import { withWorkflow } from './workflow/document-actions';
import { WorkflowPanel } from './workflow/workflow-panel';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: OfficeIcon,
      intlLabel: { id: `${pluginId}.menu`, defaultMessage: words.menu },
      permissions: [],
      Component: () => import('./operations/operations-page'),
      position: 1,
    });
    app.registerPlugin({ id: pluginId, name: pluginId });
  },

  bootstrap(app: StrapiApp): void {
    const { apis } = app.getPlugin('content-manager') as unknown as {
      readonly apis: ContentManagerPlugin['config']['apis'];
    };
    apis.addDocumentAction((actions) => withWorkflow(actions));
    apis.addEditViewSidePanel((panels) => [...panels, WorkflowPanel, ReceiptPanel]);
  },

  registerTrads({ locales }: { readonly locales: readonly string[] }) {
    return Promise.resolve(locales.map((locale) => ({ locale, data: { [`${pluginId}.menu`]: words.menu } })));
  },
};
