import type { Core } from '@strapi/strapi';
import { ensureRoles } from '../rights/ensure-roles.ts';

/** Brings the database to where people can work. Doing it again changes nothing. */
export async function runSetup(strapi: Core.Strapi): Promise<void> {
  await ensureRoles(strapi);
}
