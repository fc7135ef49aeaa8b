import { periodOfDay, shiftPeriod } from '@cchc/shared/period';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { saveNotesSchema } from '../../../model/reports/notes.ts';
import { todayOf } from '../accounts/today-of.ts';
import { sendFile } from '../http/send-file.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedUnitSchema } from '../repositories/stored-catalogue.ts';
import { readPublishingUnit } from '../rights/publishing-unit.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { makeReport } from './make-report.ts';
import { reportFile, reportFormatSchema } from './report-formats.ts';
import { type ReportRequest, parseReportRequest } from './report-request.ts';
import { mayRead, mayWriteNotes, requireReading, requireWriting } from './report-rights.ts';
import { readNotes, saveNotes } from './store-notes.ts';

const formatQuerySchema = z.object({ format: reportFormatSchema });

/** Bodies that a report can be about. */
async function readUnits(strapi: Core.Strapi) {
  const rows = await readRows(strapi.db, 'unit', {});
  return rows
    .map((row) => storedUnitSchema.parse(row))
    .sort((a, b) => a.sortOrder - b.sortOrder || (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => ({ code, name }));
}

/** Reports for people who have signed in. */
export const reportsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const asked = async (ctx: Context) => {
    const request: ReportRequest = parseReportRequest(ctx.query);
    const person = await personOfRequest(strapi, ctx);
    requireReading(person, request.scope, await readPublishingUnit(strapi.db));
    return { person, request, place: { scope: request.scope, period: request.period.code } };
  };
  return {
    async choices(ctx: Context): Promise<void> {
      const person = await personOfRequest(strapi, ctx);
      const today = todayOf(strapi);
      const month = periodOfDay('month', today);
      const units = await readUnits(strapi);
      const publishingUnit = await readPublishingUnit(strapi.db);
      ctx.body = {
        canConsolidate: mayRead(person, { kind: 'consolidated' }, publishingUnit),
        units: units.filter(({ code }) => mayRead(person, { kind: 'unit', unit: code }, publishingUnit)),
        publishingUnit,
        today,
        period: month.kind === 'month' ? shiftPeriod({ ...month, kind: 'month' }, -1).code : month.code,
      };
    },

    async view(ctx: Context): Promise<void> {
      const { request } = await asked(ctx);
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = await makeReport(strapi, request);
    },

    async paragraph(ctx: Context): Promise<void> {
      const { request } = await asked(ctx);
      const { paragraph } = await makeReport(strapi, request);
      ctx.body = { paragraph };
    },

    async file(ctx: Context): Promise<void> {
      const { request } = await asked(ctx);
      const format = formatQuerySchema.safeParse(ctx.query);
      if (!format.success) {
        throw new errors.ValidationError('Định dạng phải là docx, xlsx, csv hoặc json.', {
          code: 'E_FORMAT',
          path: 'format',
        });
      }
      const file = reportFile(await makeReport(strapi, request), format.data.format);
      sendFile(ctx, file);
    },

    async notes(ctx: Context): Promise<void> {
      const { person, place } = await asked(ctx);
      const canWrite = mayWriteNotes(person, place.scope, await readPublishingUnit(strapi.db));
      ctx.body = { ...(await readNotes(strapi, place)), canWrite };
    },

    async saveNotes(ctx: Context): Promise<void> {
      const { person, place } = await asked(ctx);
      requireWriting(person, place.scope, await readPublishingUnit(strapi.db));
      const save = saveNotesSchema.safeParse(ctx.request.body);
      if (!save.success) {
        throw new errors.ValidationError('Nội dung không đúng khuôn, hoặc một phần dài hơn 6.000 ký tự.', {
          code: 'E_NOTES',
          path: save.error.issues[0]?.path.map(String).join('.') ?? '',
        });
      }
      ctx.body = { ...(await saveNotes(strapi, place, save.data)), canWrite: true };
    },
  };
};
