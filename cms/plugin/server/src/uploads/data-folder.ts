import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PluginConfiguration } from '../configuration/read-configuration.ts';

/** Absolute path of the data folder: what the host set, else `.data` in the host app. */
export const dataDirOf = (strapi: Core.Strapi, configuration: Pick<PluginConfiguration, 'dataDir'>): string =>
  configuration.dataDir ?? path.join(strapi.dirs.app.root, '.data');
