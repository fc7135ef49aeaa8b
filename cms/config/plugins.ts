import { readEnvironment } from '../src/host/environment';

export default () => {
  const environment = readEnvironment();
  return {
    cchc: {
      enabled: true,
      config: {
        dataDir: environment.dataDir,
        siteUrl: environment.siteUrl,
        // Null lets the plugin read the file of the data folder, which may be replaced while it runs.
        siteToken: environment.siteToken ?? null,
        adminEmail: environment.adminEmail ?? null,
        smtpUrl: environment.smtpUrl ?? null,
        now: environment.now ?? null,
        profile: environment.profile ?? null,
        isEmpty: environment.isEmpty,
        samplePictureWidth: environment.samplePictureWidth,
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
