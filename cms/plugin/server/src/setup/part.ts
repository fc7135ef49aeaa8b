import type { PluginPart } from '../plugin-part.ts';
import { runSetup } from './run-setup.ts';

/** What has to be there before people can work: roles, accounts, and on the first start the sample of a profile. */
export const setupPart: PluginPart = {
  services: { setup: ({ strapi }) => ({ run: () => runSetup(strapi) }) },
};
