import { readEnvironment } from '../src/host/environment';
import { readSecrets } from '../src/host/secrets';

export default () => {
  const environment = readEnvironment();
  const secrets = readSecrets(environment.dataDir);
  return {
    autoOpen: false,
    auth: { secret: secrets.adminJwtSecret },
    apiToken: { salt: secrets.apiTokenSalt },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    preview: { enabled: false },
    auditLogs: { enabled: false },
    // Many accounts are tried from one machine within minutes when tests sign in.
    ...(environment.mode === 'test' ? { rateLimit: { enabled: false } } : {}),
  };
};
