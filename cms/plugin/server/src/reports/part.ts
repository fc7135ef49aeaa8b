import type { PluginPart } from '../plugin-part.ts';
import { commandController } from './command-controller.ts';
import { reportsController } from './reports-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Reports on communication work: on screen, as files, and for the command. */
export const reportsPart: PluginPart = {
  controllers: { reports: reportsController, command: commandController },
  adminRoutes: [
    { method: 'GET', path: '/reports/choices', handler: 'reports.choices', config: signedIn },
    { method: 'GET', path: '/reports/view', handler: 'reports.view', config: signedIn },
    { method: 'GET', path: '/reports/paragraph', handler: 'reports.paragraph', config: signedIn },
    { method: 'GET', path: '/reports/file', handler: 'reports.file', config: signedIn },
    { method: 'GET', path: '/reports/notes', handler: 'reports.notes', config: signedIn },
    { method: 'PUT', path: '/reports/notes', handler: 'reports.saveNotes', config: signedIn },
  ],
  contentRoutes: [{ method: 'GET', path: '/report', handler: 'command.report', config: { auth: false } }],
};
