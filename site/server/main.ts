import path from 'node:path';
import { CommandFailure, runCommand } from '../../scripts/failure.ts';
import { readSettings } from '../../scripts/settings.ts';
import { openDomainClock } from '../publisher/domain-clock.ts';
import { makeSiteServer } from './site-server.ts';

/** Serves the last release of the data folder, whatever CMS and publisher are doing. */
await runCommand(async () => {
  const settings = readSettings();
  const clock = openDomainClock(settings.now);
  const server = makeSiteServer(
    {
      releasesDir: path.join(settings.dataDir, 'releases'),
      siteUrl: settings.siteUrl,
      measureHosts: settings.measureHosts,
      now: () => clock.now(),
    },
    (line) => {
      console.error(line);
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CommandFailure(
              'environment',
              'E_PORT_IN_USE',
              `Port ${settings.sitePort} is already in use. End that program, or set SITE_PORT to a free port.`,
              { path: 'SITE_PORT' },
            )
          : error,
      );
    });
    server.once('close', resolve);
    server.listen(settings.sitePort, '127.0.0.1', () => {
      console.log(`Site: ${settings.siteUrl}/ (port ${settings.sitePort})`);
    });
  });
});
