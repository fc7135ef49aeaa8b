import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  letterQuerySchema,
  reminderPreviewRequestSchema,
  reminderQuerySchema,
  reminderRequestSchema,
} from '../../../model/duties/index.ts';
import { type AdminContext, readRequest } from '../http/read-request.ts';
import { sendWordFile } from '../http/send-file.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { previewReminder } from './preview-reminder.ts';
import { aboutOf } from './read-reminders.ts';
import { remind } from './remind.ts';
import { viewReminders } from './view-reminders.ts';
import { writeDraftLetter, writeSentLetter } from './write-letter.ts';

const idSchema = z.object({ documentId: z.string().min(1).max(64) });

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
  async draftLetter(ctx: AdminContext): Promise<void> {
    const { kind, key, period, units } = readRequest(letterQuerySchema, ctx.query);
    const person = await personOfRequest(strapi, ctx);
    sendWordFile(ctx, await writeDraftLetter(strapi, person, aboutOf(kind, key, period), units));
  },
  async letter(ctx: AdminContext): Promise<void> {
    const { documentId } = readRequest(idSchema, ctx.params);
    sendWordFile(ctx, await writeSentLetter(strapi, await personOfRequest(strapi, ctx), documentId));
  },
  async list(ctx: AdminContext): Promise<void> {
    const { unit } = readRequest(reminderQuerySchema, ctx.query);
    ctx.body = await viewReminders(strapi, await personOfRequest(strapi, ctx), unit);
  },
});
