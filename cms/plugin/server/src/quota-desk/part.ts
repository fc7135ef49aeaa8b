import type { AdminRoute, PluginPart } from '../plugin-part.ts';
import { deskController } from './desk-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const route = (method: 'GET' | 'POST', path: string, action: string): AdminRoute => ({
  method,
  path: `/quota-desk${path}`,
  handler: `quotaDesk.${action}`,
  config: signedIn,
});

/** The desk on which TCHC counts, rules, closes, and on which units see where they stand. */
export const quotaDeskPart: PluginPart = {
  controllers: { quotaDesk: deskController },
  adminRoutes: [
    route('GET', '/matrix', 'matrix'),
    route('GET', '/cell', 'cell'),
    route('GET', '/history/:documentId', 'history'),
    route('GET', '/author', 'author'),
    route('GET', '/waiting', 'waiting'),
    route('GET', '/home', 'home'),
    route('GET', '/corrections', 'corrections'),
    route('GET', '/portal-links', 'portalLinks'),
    route('POST', '/portal-links', 'tickPortalLink'),
    route('POST', '/exemptions', 'exempt'),
    route('POST', '/exemptions/:documentId/revoke', 'revokeExemption'),
    route('POST', '/rulings', 'rule'),
    route('POST', '/evidence', 'declare'),
    route('POST', '/evidence/:documentId/confirm', 'confirm'),
    route('POST', '/evidence/:documentId/reject', 'reject'),
    route('POST', '/outlook', 'outlook'),
    route('POST', '/attestations', 'attest'),
    route('POST', '/attestations/:documentId/withdraw', 'withdrawAttestation'),
    route('POST', '/imports/accept', 'acceptImports'),
    route('POST', '/reading', 'switchReading'),
    route('POST', '/closings/preview', 'preview'),
    route('POST', '/closings', 'close'),
    route('POST', '/reopenings', 'reopen'),
  ],
};
