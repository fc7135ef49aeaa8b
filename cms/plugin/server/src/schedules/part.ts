import type { Core } from '@strapi/strapi';
import type { PluginPart } from '../plugin-part.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { fireDue } from './fire-due.ts';
import { scheduleController } from './schedule-controller.ts';
import { scheduleWatchOf } from './schedule-watch.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Publications at a time that somebody set. */
export const schedulesPart: PluginPart = {
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => {
    // A command that only loads Strapi publishes nothing.
    strapi.server.httpServer.once('listening', () => {
      scheduleWatchOf(strapi).start();
    });
  },
  destroy: ({ strapi }) => scheduleWatchOf(strapi).stop(),
  services: {
    schedules: ({ strapi }) => ({ fireDue: (now = siteStateOf(strapi).clock.now()) => fireDue(strapi, now) }),
  },
  controllers: { schedule: scheduleController },
  adminRoutes: [
    { method: 'GET', path: '/schedules', handler: 'schedule.list', config: signedIn },
    { method: 'GET', path: '/schedules/:type/:documentId', handler: 'schedule.view', config: signedIn },
    { method: 'PUT', path: '/schedules/:type/:documentId', handler: 'schedule.set', config: signedIn },
    { method: 'DELETE', path: '/schedules/:type/:documentId', handler: 'schedule.cancel', config: signedIn },
  ],
};
