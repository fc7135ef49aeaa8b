import type { PluginPart } from '../plugin-part.ts';
import { hotlinesController } from './hotlines-controller.ts';

/** Hotlines and channels beside their entries: which somebody has to look at. */
export const hotlinesPart: PluginPart = {
  controllers: { hotlines: hotlinesController },
  adminRoutes: [
    {
      method: 'GET',
      path: '/hotlines/to-check',
      handler: 'hotlines.toCheck',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
