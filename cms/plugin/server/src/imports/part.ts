import type { PluginPart } from '../plugin-part.ts';
import { importsController } from './imports-controller.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const forCommands = { auth: false };

/** Import of procedures, decisions, hotlines, units and archives from files. */
export const importsPart: PluginPart = {
  controllers: { imports: importsController },
  adminRoutes: [
    { method: 'GET', path: '/imports', handler: 'imports.choices', config: signedIn },
    { method: 'GET', path: '/imports/:kind/template', handler: 'imports.template', config: signedIn },
    { method: 'POST', path: '/imports/:kind/preview', handler: 'imports.preview', config: signedIn },
    { method: 'POST', path: '/imports/:kind/apply', handler: 'imports.apply', config: signedIn },
  ],
  contentRoutes: [
    { method: 'POST', path: '/imports/:kind/preview', handler: 'imports.previewForCommand', config: forCommands },
    { method: 'POST', path: '/imports/:kind/apply', handler: 'imports.applyForCommand', config: forCommands },
  ],
};
