import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { CreditPanel } from './credit/credit-panel';
import { DecisionIcon } from './decisions/decision-icon';
import { DeskIcon } from './desk/desk-icon';
import { deskPath } from './desk/desk-address';
import { Entrance } from './entrance/entrance';
import { dutiesPath } from './duties/duties-address';
import { DutiesIcon } from './duties/duties-icon';
import type { FieldProps } from './fields/field-props';
import { type EditLayout, headingType, laySections } from './edit/lay-sections';
import { keepTyped } from './edit/keep-typed';
import { SectionHeading } from './edit/section-heading';
import { filledFields, writesAnything, writesType } from './entrance/signed-in';
import { cellsInWords } from './lists/cells-in-words';
import { type TypeLink, linksOfPerson } from './menu/links-of-person';
import { homeLabels, homeWidgets } from './home/home-widgets';
import { ImportIcon } from './imports/import-icon';
import { OfficeIcon } from './operations/office-icon';
import { pluginId, uidOf } from './plugin-id';
import { ReceiptPanel } from './receipt/receipt-panel';
import { ReportIcon } from './reports/report-icon';
import { decisionWords } from './words/decision-words';
import { deskWords } from './words/desk-words';
import { dutiesWords } from './words/duties-words';
import { importWords } from './words/import-words';
import { reportWords } from './words/report-words';
import { accountWords } from './words/account-words';
import { words } from './words/words';
import { withWorkflow } from './workflow/document-actions';
import { WorkflowPanel } from './workflow/workflow-panel';

interface InputModule {
  readonly default: ComponentType<FieldProps>;
}
/** The Content Manager types the input of a custom field as one without props, and gives it `FieldProps`. */
const asInput = (module: InputModule): { default: ComponentType } => ({ default: module.default as ComponentType });

export default {
  register(app: StrapiApp): void {
    app.addMiddlewares([keepTyped]);
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: OfficeIcon,
      intlLabel: { id: `${pluginId}.menu`, defaultMessage: words.menu },
      permissions: [{ action: `plugin::${pluginId}.operations.read`, subject: null }],
      Component: () => import('./operations/operations-page'),
      position: 1,
    });
    app.addMenuLink({
      to: deskPath,
      icon: DeskIcon,
      intlLabel: { id: `${pluginId}.menu.desk`, defaultMessage: deskWords.menu },
      permissions: [],
      Component: () => import('./desk/desk-page'),
      position: 2,
    });
    app.addMenuLink({
      to: dutiesPath,
      icon: DutiesIcon,
      intlLabel: { id: `${pluginId}.menu.duties`, defaultMessage: dutiesWords.menu },
      permissions: [],
      Component: () => import('./duties/duties-page'),
      position: 3,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}-reports`,
      icon: ReportIcon,
      intlLabel: { id: `${pluginId}.menu.reports`, defaultMessage: reportWords.menu },
      permissions: [],
      Component: () => import('./reports/reports-page'),
      position: 4,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}-decisions`,
      icon: DecisionIcon,
      intlLabel: { id: `${pluginId}.menu.decisions`, defaultMessage: decisionWords.menu },
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: uidOf('decision') }],
      Component: () => import('./decisions/decisions-page'),
      position: 5,
    });
    app.addMenuLink({
      to: `plugins/${pluginId}-imports`,
      icon: ImportIcon,
      intlLabel: { id: `${pluginId}.menu.imports`, defaultMessage: importWords.menu },
      // Articles are what most may import: an office that publishes them.
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: uidOf('article') }],
      Component: () => import('./imports/imports-page'),
      position: 6,
    });
    app.addFields({ type: headingType, Component: SectionHeading as ComponentType });
    app.widgets.register(homeWidgets);
    app.customFields.register([
      {
        name: 'code',
        pluginId,
        type: 'enumeration',
        intlLabel: { id: `${pluginId}.field.code`, defaultMessage: words.fields.code },
        intlDescription: { id: `${pluginId}.field.code.hint`, defaultMessage: words.fields.codeHint },
        components: { Input: () => import('./fields/code-input').then(asInput) },
      },
      {
        name: 'list',
        pluginId,
        type: 'json',
        intlLabel: { id: `${pluginId}.field.list`, defaultMessage: words.fields.list },
        intlDescription: { id: `${pluginId}.field.list.hint`, defaultMessage: words.fields.listHint },
        components: { Input: () => import('./fields/list-input').then(asInput) },
      },
      {
        name: 'reference',
        pluginId,
        type: 'string',
        intlLabel: { id: `${pluginId}.field.reference`, defaultMessage: words.fields.reference },
        intlDescription: { id: `${pluginId}.field.reference.hint`, defaultMessage: words.fields.referenceHint },
        components: { Input: () => import('./fields/reference-input').then(asInput) },
      },
      {
        name: 'form',
        pluginId,
        type: 'json',
        intlLabel: { id: `${pluginId}.field.form`, defaultMessage: words.fields.form },
        intlDescription: { id: `${pluginId}.field.form.hint`, defaultMessage: words.fields.formHint },
        components: { Input: () => import('./fields/form-input').then(asInput) },
      },
      {
        name: 'private-file',
        pluginId,
        type: 'string',
        intlLabel: { id: `${pluginId}.field.private-file`, defaultMessage: accountWords.file.word },
        intlDescription: { id: `${pluginId}.field.private-file.hint`, defaultMessage: accountWords.file.hint },
        components: { Input: () => import('./fields/private-file-input').then(asInput) },
      },
    ]);
    app.registerPlugin({ id: pluginId, name: pluginId, isReady: false, initializer: Entrance });
  },

  bootstrap(app: StrapiApp): void {
    const { apis } = app.getPlugin('content-manager') as unknown as {
      readonly apis: ContentManagerPlugin['config']['apis'];
    };
    apis.addDocumentAction((actions) => withWorkflow(actions));
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', cellsInWords);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: { readonly layout: EditLayout }) =>
      laySections(view, (uid) => ({ isWriter: writesType(uid), filled: filledFields(uid) })),
    );
    const worked = (links: readonly TypeLink[]): TypeLink[] => linksOfPerson(links, writesType, writesAnything());
    app.registerHook(
      'Admin/CM/pages/App/mutate-collection-types-links',
      (menu: { readonly ctLinks: readonly TypeLink[] }) => ({ ...menu, ctLinks: worked(menu.ctLinks) }),
    );
    app.registerHook(
      'Admin/CM/pages/App/mutate-single-types-links',
      (menu: { readonly stLinks: readonly TypeLink[] }) => ({ ...menu, stLinks: worked(menu.stLinks) }),
    );
    apis.addEditViewSidePanel((panels) => [...panels, WorkflowPanel, CreditPanel, ReceiptPanel]);
  },

  registerTrads({ locales }: { readonly locales: readonly string[] }) {
    const data = {
      [`${pluginId}.menu`]: words.menu,
      [`${pluginId}.menu.desk`]: deskWords.menu,
      ...Object.fromEntries(homeLabels.map(({ id, defaultMessage }) => [id, defaultMessage])),
    };
    return Promise.resolve(locales.map((locale) => ({ locale, data })));
  },
};
