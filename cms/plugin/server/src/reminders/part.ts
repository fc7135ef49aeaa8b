import type { PluginPart } from '../plugin-part.ts';
import { remindersController } from './reminders-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Reminders of units about quotas and deadlines. */
export const remindersPart: PluginPart = {
  controllers: { reminders: remindersController },
  adminRoutes: [
    { method: 'POST', path: '/reminders/preview', handler: 'reminders.preview', config: signedIn },
    { method: 'POST', path: '/reminders', handler: 'reminders.remind', config: signedIn },
    { method: 'GET', path: '/reminders', handler: 'reminders.list', config: signedIn },
    { method: 'GET', path: '/reminders/letter', handler: 'reminders.draftLetter', config: signedIn },
    { method: 'GET', path: '/reminders/:documentId/letter', handler: 'reminders.letter', config: signedIn },
  ],
};
