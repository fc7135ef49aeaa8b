import { checkPluginBuild, prepareDataFolder } from './check-machine';
import { type Environment, readEnvironment } from './environment';
import { resumeFirstStart } from './resume-first-start';
import { ensureSecrets } from './secrets';

/** Settings that Strapi and its parts read from the environment themselves. */
function setProcessDefaults(environment: Environment): void {
  Object.assign(process.env, {
    NODE_ENV: environment.mode,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    // Settings come from the caller alone; a .env in the working folder would be read behind its back.
    ENV_PATH: '/dev/null',
  });
}

/** Checks the machine and readies the data folder. Loads nothing of Strapi, so that a refusal comes at once. */
export function prepareHost(appDir: string): Environment {
  const environment = readEnvironment();
  checkPluginBuild(appDir);
  // A PostgreSQL database is not this folder's to clear; there the plugin says what to do.
  if (environment.databaseUrl === undefined && resumeFirstStart(environment.dataDir)) {
    process.stdout.write('The first start was interrupted; it begins again.\n');
  }
  prepareDataFolder(environment.dataDir);
  ensureSecrets(environment.dataDir, environment.siteToken);
  setProcessDefaults(environment);
  return environment;
}
