import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Stands in the data folder while the first start writes its sample, and names the database by its epoch. A host
 * that finds it beside that database, still unfinished, knows that nobody has worked there and may begin again.
 */
const markOf = (dataDir: string): string => path.join(dataDir, '.first-start');

export const beginFirstStart = (dataDir: string, epoch: string): Promise<void> =>
  writeFile(markOf(dataDir), JSON.stringify({ epoch }), { mode: 0o600 });
export const endFirstStart = (dataDir: string): Promise<void> => rm(markOf(dataDir), { force: true });
