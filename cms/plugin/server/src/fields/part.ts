import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { customFields } from '../../../model/index.ts';
import type { PluginPart } from '../plugin-part.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { listChoices } from './list-choices.ts';

interface Context {
  readonly params: unknown;
  readonly state: unknown;
  body: unknown;
  notFound(message: string): void;
}
const paramsSchema = z.object({ list: z.string() });

/** Inputs that the Content Manager lacks, and the lists that they choose from. */
export const fieldsPart: PluginPart = {
  register: ({ strapi }) => {
    strapi.customFields.register(
      customFields.map(({ name, type }) => ({
        name,
        plugin: 'cchc',
        type,
        ...(name === 'list' || name === 'form' ? { inputSize: { default: 12 as const, isResizable: true } } : {}),
      })),
    );
  },
  controllers: {
    choices: ({ strapi }: { strapi: Core.Strapi }) => ({
      async list(context: Context) {
        const person = await personOfRequest(strapi, context);
        const choices = await listChoices(strapi, paramsSchema.parse(context.params).list, person);
        if (choices === null) {
          context.notFound('Không có danh mục này.');
          return;
        }
        context.body = { choices };
      },
    }),
  },
  adminRoutes: [
    {
      method: 'GET',
      path: '/choices/:list',
      handler: 'choices.list',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
