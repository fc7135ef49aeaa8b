import type { Core } from '@strapi/strapi';
import { todayOf } from '../accounts/today-of.ts';
import type { AdminContext } from '../http/read-request.ts';
import { listToCheck } from './list-to-check.ts';

/** Hotlines that somebody has to look at. All of it is public; whoever is signed in may see it together. */
export const hotlinesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async toCheck(ctx: AdminContext): Promise<void> {
    ctx.body = await listToCheck(strapi.db, todayOf(strapi));
  },
});
