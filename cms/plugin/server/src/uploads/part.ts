import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { readConfiguration } from '../configuration/read-configuration.ts';
import type { PluginPart } from '../plugin-part.ts';
import { privateController } from './private/private-controller.ts';
import { dropReceivedFiles } from './drop-received-files.ts';
import { UploadGuard } from './guard-uploads.ts';
import { guardPreviews } from './guard-previews.ts';
import { keepLibraryOrder, keepsLibrary } from './keep-library-order.ts';
import { mediaSweeperOf } from './media-sweeper.ts';
import { openUploadSettings } from './open-upload-settings.ts';
import { dataDirOf } from './data-folder.ts';

const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };
const guards = new WeakMap<Core.Strapi, UploadGuard>();

/** Everything that enters the media library is checked, cleaned and stored by content. */
export const uploadsPart: PluginPart = {
  register: ({ strapi }) => {
    // No picture is read twice, and what a cache keeps of finished ones stays taken as long as the process lives.
    sharp.cache(false);
    const guard = new UploadGuard(strapi, dataDirOf(strapi, readConfiguration(strapi)));
    guards.set(strapi, guard);
    guard.guard();
    openUploadSettings(strapi);
    keepLibraryOrder(strapi);
    guardPreviews(strapi);
    dropReceivedFiles(strapi);
  },
  bootstrap: async ({ strapi }) => {
    guards.get(strapi)?.keepMetadata();
    // The guard has cleaned the picture; a second encoding would only make it worse.
    await strapi
      .store({ type: 'plugin', name: 'upload', key: 'settings' })
      .set({ value: { sizeOptimization: false, autoOrientation: false, responsiveDimensions: false } });
    const sweeper = mediaSweeperOf(strapi);
    // A command that only loads Strapi leaves the folder as it is.
    strapi.server.httpServer.once('listening', () => {
      sweeper.start();
    });
  },
  destroy: ({ strapi }) => mediaSweeperOf(strapi).stop(),
  services: { mediaSweeper: ({ strapi }) => ({ run: () => mediaSweeperOf(strapi).run() }) },
  policies: { 'keeps-library': keepsLibrary },
  controllers: { privateFiles: privateController },
  adminRoutes: [
    { method: 'POST', path: '/private-files', handler: 'privateFiles.take', config: signedIn },
    { method: 'GET', path: '/private-files/:unit/:file', handler: 'privateFiles.give', config: signedIn },
    { method: 'GET', path: '/private-files/:unit/:file/about', handler: 'privateFiles.describe', config: signedIn },
  ],
};
