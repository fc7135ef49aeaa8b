import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const setupSchema = z.object({ run: z.custom<() => Promise<void>>((run) => typeof run === 'function') });

const missingPlugin =
  'E_PLUGIN_MISSING: The plugin strapi-plugin-cchc is not loaded. Build it with: npm run build. Nothing was changed in the database.';

/** Throws unless the plugin is there: everything this app stores belongs to it. */
function refuseWithoutPlugin(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'cchc')) throw new Error(missingPlugin);
}

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    refuseWithoutPlugin(strapi);
  },

  // Roles must be made after Strapi's own bootstrap has made its roles, and that runs after the bootstrap of plugins.
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const setup: unknown = strapi.plugin('cchc').service('setup');
    await setupSchema.parse(setup).run();
  },
};
