import type { Core } from '@strapi/strapi';
import { todayOf } from '../accounts/today-of.ts';
import type { AdminContext } from '../http/read-request.ts';
import { listOverdue } from './list-overdue.ts';

/** Hotlines that somebody has to try again. All of it is public; whoever is signed in may see it together. */
export const hotlinesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async overdue(ctx: AdminContext): Promise<void> {
    ctx.body = await listOverdue(strapi.db, todayOf(strapi));
  },
});
