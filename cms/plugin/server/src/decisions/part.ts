import type { AdminRoute, PluginPart } from '../plugin-part.ts';
import { decisionsController } from './decisions-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const route = (method: AdminRoute['method'], path: string, action: string): AdminRoute => ({
  method,
  path: `/decisions${path}`,
  handler: `decisions.${action}`,
  config: signedIn,
});

/** The sheet on which a decision is entered with its rows, checked as it is typed, and published. */
export const decisionsPart: PluginPart = {
  controllers: { decisions: decisionsController },
  adminRoutes: [
    route('GET', '', 'list'),
    route('POST', '', 'create'),
    route('POST', '/check', 'check'),
    route('GET', '/procedures', 'search'),
    route('POST', '/procedures', 'createProcedure'),
    route('GET', '/contents', 'compare'),
    route('PUT', '/contents/:documentId', 'saveContent'),
    route('GET', '/:documentId', 'open'),
    route('PUT', '/:documentId', 'save'),
  ],
};
