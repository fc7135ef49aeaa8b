import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const written = [
  'db.sqlite',
  'db.sqlite-wal',
  'db.sqlite-shm',
  'media',
  path.join('public', 'uploads'),
  'accounts.json',
];

const markSchema = z.object({ epoch: z.uuid() });
const stateSchema = z.object({ epoch: z.string() });
const storedSchema = z.object({ value: z.string() });
const setupSchema = z.object({ isFinished: z.boolean() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the database itself says that its first start, the one of this epoch, was not finished. */
function isUnfinished(file: string, epoch: string): boolean {
  // Loaded only when a mark is there: Node tells everybody who loads it that it is new.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  try {
    const database = new DatabaseSync(file);
    try {
      const state = stateSchema.safeParse(database.prepare('select epoch from cchc_state').get());
      if (state.data?.epoch !== epoch) return false;
      const query = "select value from strapi_core_store_settings where key = 'plugin_cchc_setup'";
      const stored = storedSchema.safeParse(database.prepare(query).get());
      const setup = setupSchema.safeParse(stored.success ? parseJson(stored.data.value) : null);
      return setup.data?.isFinished === false;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/**
 * Clears away what an interrupted first start left in the data folder, so that it can be done again from the
 * beginning. Nobody has worked there: accounts are made last. The mark alone proves nothing; only a database that is
 * the one of the mark and says itself that it was not finished is cleared. Returns whether it was.
 */
export function resumeFirstStart(dataDir: string): boolean {
  const mark = path.join(dataDir, '.first-start');
  if (!existsSync(mark)) return false;
  const parsed = markSchema.safeParse(parseJson(readFileSync(mark, 'utf8')));
  const isBroken = parsed.success && isUnfinished(path.join(dataDir, 'db.sqlite'), parsed.data.epoch);
  if (isBroken) for (const name of written) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  rmSync(mark);
  return isBroken;
}
