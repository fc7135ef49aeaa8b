import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  checkRequestSchema,
  contentQuerySchema,
  contentSaveSchema,
  newProcedureSchema,
  procedureQuerySchema,
  saveRequestSchema,
} from '../../../model/decisions/index.ts';
import { type AdminContext, readRequest } from '../http/read-request.ts';
import type { Person } from '../rights/actor.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { checkSheet } from './check-sheet.ts';
import { compareContent, saveContent } from './compare-content.ts';
import { createProcedure } from './create-procedure.ts';
import { mayKeepDecisions, requireReader } from './decision-rights.ts';
import { listDecisions } from './list-decisions.ts';
import { openSheet } from './read-sheet.ts';
import { saveSheet } from './save-sheet.ts';
import { searchProcedures } from './search-procedures.ts';

const idSchema = z.object({ documentId: z.string().min(1).max(64) });
const idOf = (ctx: AdminContext): string => readRequest(idSchema, ctx.params).documentId;

/** The page on which decisions are entered, checked and published. */
export const decisionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const readerOf = async (ctx: AdminContext): Promise<Person> => {
    const person = await personOfRequest(strapi, ctx);
    requireReader(person);
    return person;
  };

  return {
    async list(ctx: AdminContext): Promise<void> {
      ctx.body = await listDecisions(strapi, mayKeepDecisions(await readerOf(ctx)));
    },
    async open(ctx: AdminContext): Promise<void> {
      ctx.body = await openSheet(strapi, idOf(ctx), mayKeepDecisions(await readerOf(ctx)));
    },
    async create(ctx: AdminContext): Promise<void> {
      const request = readRequest(saveRequestSchema, ctx.request.body);
      ctx.body = await saveSheet(strapi, await readerOf(ctx), null, request);
    },
    async save(ctx: AdminContext): Promise<void> {
      const request = readRequest(saveRequestSchema, ctx.request.body);
      ctx.body = await saveSheet(strapi, await readerOf(ctx), idOf(ctx), request);
    },
    async check(ctx: AdminContext): Promise<void> {
      await readerOf(ctx);
      const { sheet, documentId } = readRequest(checkRequestSchema, ctx.request.body);
      ctx.body = await checkSheet(strapi, sheet, documentId);
    },
    async search(ctx: AdminContext): Promise<void> {
      await readerOf(ctx);
      ctx.body = await searchProcedures(strapi, readRequest(procedureQuerySchema, ctx.query).q);
    },
    async createProcedure(ctx: AdminContext): Promise<void> {
      const made = readRequest(newProcedureSchema, ctx.request.body);
      ctx.body = await createProcedure(strapi, await readerOf(ctx), made);
    },
    async compare(ctx: AdminContext): Promise<void> {
      ctx.body = await compareContent(strapi, await readerOf(ctx), readRequest(contentQuerySchema, ctx.query));
    },
    async saveContent(ctx: AdminContext): Promise<void> {
      const save = readRequest(contentSaveSchema, ctx.request.body);
      ctx.body = await saveContent(strapi, await readerOf(ctx), idOf(ctx), save);
    },
  };
};
