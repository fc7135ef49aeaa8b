import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Stands in the data folder while the first start writes its sample. A host that finds it at a start knows that
 * nobody has worked in this database yet, and may begin again with an empty one.
 */
const markOf = (dataDir: string): string => path.join(dataDir, '.first-start');

export const beginFirstStart = (dataDir: string): Promise<void> => writeFile(markOf(dataDir), '', { mode: 0o600 });
export const endFirstStart = (dataDir: string): Promise<void> => rm(markOf(dataDir), { force: true });
