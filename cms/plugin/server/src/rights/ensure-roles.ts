import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { rolesOf } from './admin-services.ts';
import { permissionsOf } from './permissions.ts';
import { type RoleName, roleCode, roleNames, roleWords } from './roles.ts';

/** Raised when `permissionsOf` changes: roles of existing databases are written anew then, and only then. */
const permissionsVersion = 5;

const roleSchema = z.object({ id: z.number() });

/** Makes the roles that are missing and gives each its permissions once per version. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = rolesOf(strapi);
  const marker = strapi.store({ type: 'plugin', name: 'cchc', key: 'permissions-version' });
  const isCurrent = (await marker.get({})) === permissionsVersion;
  for (const name of roleNames) {
    const found: unknown = await roles.findOne({ code: roleCode(name) });
    if (found !== null && found !== undefined && isCurrent) continue;
    const role: unknown = found ?? (await roles.create({ ...roleWords[name], code: roleCode(name) }));
    await roles.assignPermissions(roleSchema.parse(role).id, permissionsOf(name));
  }
  await marker.set({ value: permissionsVersion });
}

/** Database id of a role. */
export async function roleIdOf(strapi: Core.Strapi, name: RoleName): Promise<number> {
  const role: unknown = await rolesOf(strapi).findOne({ code: roleCode(name) });
  return roleSchema.parse(role).id;
}
