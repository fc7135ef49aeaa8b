import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { unitCodesOf } from './actor.ts';
import { permissionsServiceOf } from './admin-services.ts';
import { pluginActions } from './permissions.ts';

const userSchema = z.object({ id: z.number() });

/** Registers the plugin's actions and the own-unit condition. Has to come before any permission is written. */
export async function registerRights(strapi: Core.Strapi): Promise<void> {
  const permissions = permissionsServiceOf(strapi);
  await permissions.actionProvider.registerMany(
    pluginActions.map((action) => ({ section: 'plugins', pluginName: 'cchc', subCategory: 'Chuyên trang', ...action })),
  );
  await permissions.conditionProvider.register({
    displayName: 'Của đơn vị mình',
    name: 'own-unit',
    plugin: 'cchc',
    category: 'Chuyên trang CCHC',
    async handler(user: unknown) {
      const codes = await unitCodesOf(strapi, userSchema.parse(user).id);
      // An undefined value would match entries without a unit, so nothing at all is granted instead.
      return codes.length === 0 ? false : { unitCode: { $in: codes } };
    },
  });
}
