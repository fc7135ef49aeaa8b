import path from 'node:path';
import { readEnvironment } from '../src/host/environment';
import { readSecrets } from '../src/host/secrets';

export default () => {
  const environment = readEnvironment();
  return {
    host: '127.0.0.1',
    port: environment.port,
    url: environment.publicUrl ?? `http://localhost:${environment.port}`,
    // Addresses and protocol in the headers of a proxy count only when there is one.
    proxy: { koa: environment.publicUrl !== undefined },
    app: { keys: readSecrets(environment.dataDir).appKeys },
    dirs: { public: path.join(environment.dataDir, 'public') },
    cron: { enabled: false },
    logger: {
      updates: { enabled: false },
      startup: { enabled: false },
      config: { level: environment.mode === 'test' ? 'error' : 'info' },
    },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
    openapi: { 'content-api': { access: 'disabled' }, admin: { access: 'disabled' } },
    webhooks: { populateRelations: false },
  };
};
