import type { PluginPart } from '../plugin-part.ts';
import { hotlinesController } from './hotlines-controller.ts';

/** Hotlines and channels beside their entries: which have to be checked again. */
export const hotlinesPart: PluginPart = {
  controllers: { hotlines: hotlinesController },
  adminRoutes: [
    {
      method: 'GET',
      path: '/hotlines/overdue',
      handler: 'hotlines.overdue',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
