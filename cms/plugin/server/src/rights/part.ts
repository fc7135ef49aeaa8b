import type { Core } from '@strapi/strapi';
import type { PluginPart } from '../plugin-part.ts';
import { guardWrites } from './guard-writes.ts';
import { registerRights } from './register-rights.ts';
import { workflowController } from './workflow/workflow-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Roles, the own-unit condition, the guard on every write, and the steps of the workflow. */
export const rightsPart: PluginPart = {
  register: ({ strapi }) => {
    guardWrites(strapi);
  },
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => registerRights(strapi),
  controllers: { workflow: workflowController },
  adminRoutes: [
    { method: 'GET', path: '/articles/own', handler: 'workflow.own', config: signedIn },
    { method: 'GET', path: '/articles/:documentId/workflow', handler: 'workflow.view', config: signedIn },
    { method: 'POST', path: '/articles/:documentId/:step', handler: 'workflow.take', config: signedIn },
  ],
};
