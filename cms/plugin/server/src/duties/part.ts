import type { PluginPart } from '../plugin-part.ts';
import { dutiesController } from './duties-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Dates of the plans, what was received by then, and what was done besides the site. */
export const dutiesPart: PluginPart = {
  controllers: { duties: dutiesController },
  adminRoutes: [
    { method: 'GET', path: '/duties', handler: 'duties.calendar', config: signedIn },
    { method: 'GET', path: '/duties/home', handler: 'duties.home', config: signedIn },
    { method: 'POST', path: '/duties/receipts', handler: 'duties.record', config: signedIn },
    { method: 'PUT', path: '/duties/receipts/:documentId', handler: 'duties.correctReceipt', config: signedIn },
    { method: 'POST', path: '/duties/receipts/:documentId/remove', handler: 'duties.removeReceipt', config: signedIn },
    { method: 'GET', path: '/duties/activities', handler: 'duties.activities', config: signedIn },
    { method: 'POST', path: '/duties/activities', handler: 'duties.enterActivity', config: signedIn },
    { method: 'POST', path: '/duties/activities/confirm', handler: 'duties.confirmActivities', config: signedIn },
    { method: 'PUT', path: '/duties/activities/:documentId', handler: 'duties.correctActivity', config: signedIn },
    {
      method: 'POST',
      path: '/duties/activities/:documentId/remove',
      handler: 'duties.removeActivity',
      config: signedIn,
    },
    { method: 'GET', path: '/duties/forwardings', handler: 'duties.forwardings', config: signedIn },
    { method: 'GET', path: '/duties/forwardings/candidates', handler: 'duties.candidates', config: signedIn },
    { method: 'GET', path: '/duties/articles/:documentId/docx', handler: 'duties.articleFile', config: signedIn },
    { method: 'POST', path: '/duties/forwardings', handler: 'duties.forward', config: signedIn },
    { method: 'PUT', path: '/duties/forwardings/:documentId', handler: 'duties.correctForwarding', config: signedIn },
    {
      method: 'POST',
      path: '/duties/forwardings/:documentId/remove',
      handler: 'duties.removeForwarding',
      config: signedIn,
    },
  ],
};
