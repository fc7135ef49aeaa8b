import type { Step } from './run-step.ts';

const telemetryOff = { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true', ASTRO_TELEMETRY_DISABLED: '1' };

/** The plugin that the CMS loads: server and admin parts, with the shared rules inside. */
export const pluginStep: Step = {
  name: 'plugin',
  sentence: 'Building the Strapi plugin',
  inputs: ['shared/src', 'shared/contract', 'shared/package.json', 'cms/plugin'],
  output: 'cms/plugin/dist/server/index.js',
  command: ['strapi-plugin', 'build', '--silent'],
  cwd: 'cms/plugin',
  environment: telemetryOff,
};

/** Configuration and start-up code of the CMS, compiled to what Strapi loads. */
export const hostStep: Step = {
  name: 'cms-host',
  sentence: 'Compiling the CMS',
  inputs: ['cms/config', 'cms/src', 'cms/tsconfig.json', 'tsconfig.base.json'],
  output: 'cms/dist/src/index.js',
  command: ['tsc', '-p', 'tsconfig.json'],
  cwd: 'cms',
};

/** The admin interface. The longest step: about half a minute, and 2 GB of memory. */
export const adminStep: Step = {
  name: 'cms-admin',
  sentence: 'Building the admin interface (about 40 seconds)',
  inputs: [
    'cms/src/admin',
    'cms/plugin/admin',
    'cms/plugin/model',
    'cms/plugin/server/src/content-types',
    'shared/src',
    'shared/contract',
    'cms/package.json',
  ],
  output: 'cms/dist/build/index.html',
  command: ['strapi', 'build', '--silent'],
  cwd: 'cms',
  environment: { ...telemetryOff, NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=4096' },
};

/** The site's pages as one server bundle, without any content in it. */
export const siteStep: Step = {
  name: 'site',
  sentence: 'Compiling the site',
  inputs: [
    'site/src',
    'site/public',
    'site/renderer',
    'site/astro.config.ts',
    'site/package.json',
    'shared/src',
    'shared/contract',
  ],
  output: 'site/dist/renderer/server/entry.mjs',
  command: ['node', '--disable-warning=ExperimentalWarning', 'renderer/compile.ts'],
  cwd: 'site',
  environment: telemetryOff,
};
