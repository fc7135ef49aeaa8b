import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type ScheduleRequest, scheduleRequestSchema } from '../../../model/scheduling/answers.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import type { Subject } from './schedule-store.ts';
import { scheduleWatchOf } from './schedule-watch.ts';
import { setSchedule } from './set-schedule.ts';
import { listSchedules, viewSchedule } from './view-schedules.ts';

interface RequestContext {
  readonly params: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const paramsSchema = z.object({ type: z.string().max(60), documentId: z.string().min(1).max(64) });

function subjectOf(ctx: RequestContext): Subject {
  const { type, documentId } = paramsSchema.parse(ctx.params);
  return { singular: type, documentId };
}

function readRequest(body: unknown): ScheduleRequest {
  const parsed = scheduleRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError('Hãy chọn cả ngày và giờ đăng.', { code: 'E_SCHEDULE_MOMENT', path: 'at' });
}

export const scheduleController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: RequestContext): Promise<void> {
    ctx.body = { entries: await listSchedules(strapi, await personOfRequest(strapi, ctx)) };
  },

  async view(ctx: RequestContext): Promise<void> {
    ctx.body = await viewSchedule(strapi, await personOfRequest(strapi, ctx), subjectOf(ctx));
  },

  async set(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    await setSchedule(strapi, person, subjectOf(ctx), readRequest(ctx.request.body));
    scheduleWatchOf(strapi).call();
    ctx.body = await viewSchedule(strapi, person, subjectOf(ctx));
  },

  async cancel(ctx: RequestContext): Promise<void> {
    const person = await personOfRequest(strapi, ctx);
    await cancelSchedule(strapi, person, subjectOf(ctx));
    ctx.body = await viewSchedule(strapi, person, subjectOf(ctx));
  },
});
