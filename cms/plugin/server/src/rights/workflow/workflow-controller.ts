import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { personOf } from '../actor.ts';
import { isStepName } from './steps.ts';
import { summariseArticles } from './summarise-articles.ts';
import { type StepInput, stepInputSchema, takeStep, viewWorkflow } from './take-step.ts';

interface RequestContext {
  readonly params: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const paramsSchema = z.object({ documentId: z.string().min(1).max(64), step: z.string().optional() });
const stateSchema = z.object({ user: z.unknown() });

function readInput(body: unknown): StepInput {
  const parsed = stepInputSchema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError('Yêu cầu không đúng dạng.', {
    code: 'E_REQUEST',
    path: parsed.error.issues[0]?.path.join('.'),
  });
}

export const workflowController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async view(ctx: RequestContext): Promise<void> {
    const { documentId } = paramsSchema.parse(ctx.params);
    const person = await personOf(strapi, stateSchema.parse(ctx.state).user);
    ctx.body = await viewWorkflow(strapi, person, documentId);
  },

  async own(ctx: RequestContext): Promise<void> {
    ctx.body = await summariseArticles(strapi, await personOf(strapi, stateSchema.parse(ctx.state).user));
  },

  async take(ctx: RequestContext): Promise<void> {
    const { documentId, step } = paramsSchema.parse(ctx.params);
    if (step === undefined || !isStepName(step)) {
      throw new errors.NotFoundError('Không có bước này.', { code: 'E_STEP_UNKNOWN' });
    }
    const person = await personOf(strapi, stateSchema.parse(ctx.state).user);
    await takeStep(strapi, person, documentId, step, readInput(ctx.request.body));
    ctx.body = await viewWorkflow(strapi, person, documentId);
  },
});
