import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { databaseNote, templatesFolder } from './template.ts';
import { dropDatabase } from './test-server.ts';

/** Gives a run its folder for templates; what it returns removes the folder and the databases named in it. */
export default function setup(): () => Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'cchc-templates-'));
  process.env[templatesFolder] = root;
  return async () => {
    for (const name of readdirSync(root)) {
      const note = path.join(root, name, databaseNote);
      const database = existsSync(note) ? readFileSync(note, 'utf8') : '';
      if (database !== '') await dropDatabase(database);
    }
    rmSync(root, { recursive: true, force: true });
  };
}
