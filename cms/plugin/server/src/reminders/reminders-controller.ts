import type { Core } from '@strapi/strapi';
import {
  reminderPreviewRequestSchema,
  reminderQuerySchema,
  reminderRequestSchema,
} from '../../../model/duties/index.ts';
import { type AdminContext, readRequest } from '../http/read-request.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { previewReminder } from './preview-reminder.ts';
import { remind } from './remind.ts';
import { viewReminders } from './view-reminders.ts';

/** Đôn đốc: what is missing, what goes out, and what every unit was told. */
export const remindersController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async preview(ctx: AdminContext): Promise<void> {
    const request = readRequest(reminderPreviewRequestSchema, ctx.request.body);
    ctx.body = await previewReminder(strapi, await personOfRequest(strapi, ctx), request);
  },
  async remind(ctx: AdminContext): Promise<void> {
    const request = readRequest(reminderRequestSchema, ctx.request.body);
    ctx.body = await remind(strapi, await personOfRequest(strapi, ctx), request);
  },
  async list(ctx: AdminContext): Promise<void> {
    const { unit } = readRequest(reminderQuerySchema, ctx.query);
    ctx.body = await viewReminders(strapi, await personOfRequest(strapi, ctx), unit);
  },
});
