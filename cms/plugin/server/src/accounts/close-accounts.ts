import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { usersOf } from '../rights/admin-services.ts';
import { roleCode } from '../rights/roles.ts';

const membersSchema = z.array(z.object({ adminUserId: z.number(), unitCode: z.string() }));
const usersSchema = z.array(z.object({ id: z.number(), roles: z.array(z.object({ code: z.string() })) }));

/**
 * Takes a unit from its accounts. An account that was of units alone, and of no other than this one, is closed: nobody
 * should sign in for a unit that is not there. Returns how many were closed.
 */
export async function closeAccountsOf(strapi: Core.Strapi, unitCode: string): Promise<number> {
  const query = strapi.db.query('plugin::cchc.unit-member');
  const members = membersSchema.parse(await query.findMany({ where: { unitCode } }));
  await query.deleteMany({ where: { unitCode } });
  const ids = members.map(({ adminUserId }) => adminUserId);
  if (ids.length === 0) return 0;
  const elsewhere = new Set(
    membersSchema
      .parse(await query.findMany({ where: { adminUserId: { $in: ids } } }))
      .map(({ adminUserId }) => adminUserId),
  );
  const users = usersSchema.parse(
    await strapi.db.query('admin::user').findMany({ where: { id: { $in: ids } }, populate: ['roles'] }),
  );
  const closing = users.filter(
    ({ id, roles }) => !elsewhere.has(id) && roles.length > 0 && roles.every(({ code }) => code === roleCode('unit')),
  );
  for (const { id } of closing) await usersOf(strapi).updateById(id, { isActive: false });
  return closing.length;
}
