import type { Core } from '@strapi/strapi';
import { parseConfiguration } from './configuration/read-configuration.ts';
import { contentTypes } from './content-types/index.ts';
import { parts } from './parts.ts';
import type { PluginPart } from './plugin-part.ts';

type Section = 'services' | 'controllers' | 'policies';
type Step = 'register' | 'bootstrap' | 'destroy';

const collect = (section: Section) => Object.assign({}, ...parts.map((part) => part[section] ?? {})) as object;

const runAll =
  (step: Step, order: readonly PluginPart[]) =>
  async (context: { strapi: Core.Strapi }): Promise<void> => {
    for (const part of order) await part[step]?.(context);
  };

export default {
  config: { default: {}, validator: parseConfiguration },
  contentTypes,
  services: collect('services'),
  controllers: collect('controllers'),
  policies: collect('policies'),
  routes: {
    admin: { type: 'admin', routes: parts.flatMap((part) => part.adminRoutes ?? []) },
    'content-api': { type: 'content-api', routes: parts.flatMap((part) => part.contentRoutes ?? []) },
  },
  register: runAll('register', parts),
  bootstrap: runAll('bootstrap', parts),
  destroy: runAll('destroy', [...parts].reverse()),
};
