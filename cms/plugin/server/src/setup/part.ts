import type { PluginPart } from '../plugin-part.ts';
import { operationsController } from './operations-controller.ts';
import { removeSample } from './remove-sample.ts';
import { runSetup } from './run-setup.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** What has to be there before people can work: roles, accounts, and on the first start the sample of a profile. */
export const setupPart: PluginPart = {
  services: {
    setup: ({ strapi }) => ({
      run: () => runSetup(strapi),
      removeSample: (phrase: string) => removeSample(strapi, phrase),
    }),
  },
  controllers: { operations: operationsController },
  adminRoutes: [{ method: 'POST', path: '/sample/remove', handler: 'operations.removeSample', config: signedIn }],
};
