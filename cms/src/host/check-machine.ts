import { accessSync, constants, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { StartFailure } from './failure';

const neededBytes = 100_000_000;

/** Throws unless the build of the plugin is there. Strapi itself would go on without it. */
export function checkPluginBuild(appDir: string): void {
  let manifest: string;
  try {
    manifest = require.resolve('strapi-plugin-cchc/package.json', { paths: [appDir] });
  } catch {
    throw new StartFailure(
      'environment',
      'E_PLUGIN_MISSING',
      'The package strapi-plugin-cchc is not installed. Install it with: npm install',
    );
  }
  const server = path.join(path.dirname(manifest), 'dist', 'server', 'index.js');
  if (!existsSync(server)) {
    throw new StartFailure(
      'environment',
      'E_PLUGIN_BUILD',
      `The plugin is not built (${server} is missing). Build it with: npm run build. The database was not touched.`,
    );
  }
}

/** Makes the folders of the CMS inside the data folder. Throws when it cannot be written or the disk is full. */
export function prepareDataFolder(dataDir: string): void {
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(probe, 'x');
    rmSync(probe);
    for (const folder of ['media', 'private', path.join('public', 'uploads')]) {
      mkdirSync(path.join(dataDir, folder), { recursive: true, mode: 0o700 });
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) {
      throw fullDisk(dataDir);
    }
    throw new StartFailure(
      'environment',
      'E_DATA_DIR',
      `The data folder ${dataDir} cannot be written. Give this user the right to write there, or set CCHC_DATA_DIR to another folder.`,
      'CCHC_DATA_DIR',
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < neededBytes) throw fullDisk(dataDir);
}

const fullDisk = (dataDir: string): StartFailure =>
  new StartFailure(
    'environment',
    'E_DISK_FULL',
    `Less than 100 MB are free on the disk of ${dataDir}. Free some room and start again; nothing was changed.`,
    'CCHC_DATA_DIR',
  );

/** Throws when somebody listens on the port already. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartFailure(
              'environment',
              'E_PORT_IN_USE',
              `Port ${port} is already in use, perhaps by an earlier start. End that program, or set CMS_PORT to a free port.`,
              'CMS_PORT',
            )
          : new StartFailure(
              'environment',
              'E_PORT',
              `Port ${port} cannot be used: ${error.message}. Set CMS_PORT to another port.`,
              'CMS_PORT',
            ),
      );
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}
