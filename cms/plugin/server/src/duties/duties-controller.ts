import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import {
  activityConfirmationSchema,
  activityQuerySchema,
  activityRequestSchema,
  calendarQuerySchema,
  forwardingCorrectionSchema,
  forwardingQuerySchema,
  forwardingRequestSchema,
  receiptCorrectionSchema,
  receiptRequestSchema,
  removalRequestSchema,
} from '../../../model/duties/index.ts';
import { type AdminContext, readRequest } from '../http/read-request.ts';
import { sendWordFile } from '../http/send-file.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { writeArticleFile } from './article-file.ts';
import { dutyPersonOf } from './duty-person.ts';
import { confirmActivities, correctActivity, enterActivity, removeActivity } from './keep-activities.ts';
import { correctForwarding, forwardArticles, removeForwarding } from './keep-forwardings.ts';
import { viewActivities } from './read-activities.ts';
import { readCandidates, viewForwardings } from './read-forwardings.ts';
import { correctReceipt, recordReceipts, removeReceipt } from './record-receipts.ts';
import { viewCalendar } from './view-calendar.ts';
import { viewHome } from './view-home.ts';

const idSchema = z.object({ documentId: z.string().min(1).max(64) });
const idOf = (ctx: AdminContext): string => readRequest(idSchema, ctx.params).documentId;

/** Deadlines, receipts, communication activities and the register of forwarded articles. */
export const dutiesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const personOf = (ctx: AdminContext) => personOfRequest(strapi, ctx);
  const removalOf = (ctx: AdminContext): string => readRequest(removalRequestSchema, ctx.request.body).reasonText;

  return {
    async calendar(ctx: AdminContext): Promise<void> {
      ctx.body = await viewCalendar(strapi, await personOf(ctx), readRequest(calendarQuerySchema, ctx.query));
    },
    async home(ctx: AdminContext): Promise<void> {
      ctx.body = await viewHome(strapi, await personOf(ctx));
    },

    async record(ctx: AdminContext): Promise<void> {
      const request = readRequest(receiptRequestSchema, ctx.request.body);
      ctx.body = { ids: await recordReceipts(strapi, await personOf(ctx), request) };
    },
    async correctReceipt(ctx: AdminContext): Promise<void> {
      const change = readRequest(receiptCorrectionSchema, ctx.request.body);
      await correctReceipt(strapi, await personOf(ctx), idOf(ctx), change);
      ctx.body = { ids: [idOf(ctx)] };
    },
    async removeReceipt(ctx: AdminContext): Promise<void> {
      await removeReceipt(strapi, await personOf(ctx), idOf(ctx), removalOf(ctx));
      ctx.body = { ids: [idOf(ctx)] };
    },

    async activities(ctx: AdminContext): Promise<void> {
      ctx.body = await viewActivities(strapi, await personOf(ctx), readRequest(activityQuerySchema, ctx.query));
    },
    async enterActivity(ctx: AdminContext): Promise<void> {
      const request = readRequest(activityRequestSchema, ctx.request.body);
      ctx.body = { ids: [await enterActivity(strapi, await personOf(ctx), request)] };
    },
    async correctActivity(ctx: AdminContext): Promise<void> {
      const request = readRequest(activityRequestSchema, ctx.request.body);
      await correctActivity(strapi, await personOf(ctx), idOf(ctx), request);
      ctx.body = { ids: [idOf(ctx)] };
    },
    async confirmActivities(ctx: AdminContext): Promise<void> {
      const { ids } = readRequest(activityConfirmationSchema, ctx.request.body);
      await confirmActivities(strapi, await personOf(ctx), ids);
      ctx.body = { ids };
    },
    async removeActivity(ctx: AdminContext): Promise<void> {
      await removeActivity(strapi, await personOf(ctx), idOf(ctx), removalOf(ctx));
      ctx.body = { ids: [idOf(ctx)] };
    },

    async forwardings(ctx: AdminContext): Promise<void> {
      const person = await personOf(ctx);
      requireRegister(dutyPersonOf(person).seesAll);
      ctx.body = await viewForwardings(strapi, person, readRequest(forwardingQuerySchema, ctx.query));
    },
    async candidates(ctx: AdminContext): Promise<void> {
      requireRegister(dutyPersonOf(await personOf(ctx)).seesAll);
      ctx.body = await readCandidates(strapi, readRequest(forwardingQuerySchema, ctx.query));
    },
    async articleFile(ctx: AdminContext): Promise<void> {
      requireRegister(dutyPersonOf(await personOf(ctx)).seesAll);
      sendWordFile(ctx, await writeArticleFile(strapi, idOf(ctx)));
    },
    async forward(ctx: AdminContext): Promise<void> {
      const request = readRequest(forwardingRequestSchema, ctx.request.body);
      ctx.body = { ids: await forwardArticles(strapi, await personOf(ctx), request) };
    },
    async correctForwarding(ctx: AdminContext): Promise<void> {
      const change = readRequest(forwardingCorrectionSchema, ctx.request.body);
      await correctForwarding(strapi, await personOf(ctx), idOf(ctx), change);
      ctx.body = { ids: [idOf(ctx)] };
    },
    async removeForwarding(ctx: AdminContext): Promise<void> {
      await removeForwarding(strapi, await personOf(ctx), idOf(ctx), removalOf(ctx));
      ctx.body = { ids: [idOf(ctx)] };
    },
  };
};

function requireRegister(seesAll: boolean): void {
  if (seesAll) return;
  throw new errors.PolicyError('Sổ chuyển bài do Phòng Tổ chức - Hành chính và đơn vị tiếp nhận giữ.', {
    code: 'E_FORWARD_RIGHT',
  });
}
