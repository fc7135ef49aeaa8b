import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { answerCommand } from '../http/command-grant.ts';
import { commandWords } from './command-words.ts';
import { makeReport } from './make-report.ts';
import { reportFile, reportFormatSchema } from './report-formats.ts';
import { parseReportRequest } from './report-request.ts';

const formatQuerySchema = z.object({ format: reportFormatSchema });

/** What the report command of this machine asks for. */
export const commandController = ({ strapi }: { strapi: Core.Strapi }) => ({
  report: (ctx: Context): Promise<void> =>
    answerCommand(
      strapi,
      ctx,
      async () => {
        const format = formatQuerySchema.safeParse(ctx.query);
        if (!format.success) {
          throw new errors.ValidationError('Expected one of the formats docx, xlsx, csv, json.', {
            code: 'E_FORMAT',
            path: 'format',
          });
        }
        const report = await makeReport(strapi, parseReportRequest(ctx.query));
        const file = reportFile(report, format.data.format);
        ctx.set('X-Report-Digest', report.digest);
        ctx.set('X-Report-Revision', String(report.revision));
        ctx.type = file.mime;
        ctx.body = Buffer.from(file.bytes);
      },
      (code, message) => commandWords(code, ctx.query, message),
    ),
});
