import { readEnvironment } from '../src/host/environment';
import { readSiteToken } from '../src/host/secrets';

export default () => {
  const environment = readEnvironment();
  return {
    cchc: {
      enabled: true,
      config: {
        dataDir: environment.dataDir,
        siteUrl: environment.siteUrl,
        siteToken: readSiteToken(environment.dataDir, environment.siteToken),
        adminEmail: environment.adminEmail ?? null,
        now: environment.now ?? null,
        profile: environment.profile ?? null,
        isEmpty: environment.isEmpty,
      },
    },
    upload: {
      // Which files may enter is judged by the plugin, from their bytes and in Vietnamese.
      config: {
        sizeLimit: 25 * 1024 * 1024,
        breakpoints: {},
      },
    },
    // Paid features: without a licence they only show what cannot be used.
    'content-releases': { enabled: false },
    'review-workflows': { enabled: false },
  };
};
