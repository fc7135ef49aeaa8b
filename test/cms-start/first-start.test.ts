import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/settings.ts';
import { makeDataDir, removeDataDir } from '../cms-host/host-process.ts';

const epoch = '3f0f4a52-6c55-4d0e-9d0b-0f6f5d0c1a2b';

let dataDir = '';
beforeEach(() => {
  dataDir = makeDataDir();
  mkdirSync(path.join(dataDir, 'media'));
  writeFileSync(path.join(dataDir, 'media', 'a.jpg'), 'x');
});
afterEach(() => {
  removeDataDir(dataDir);
});

function lay(setup: string | null, mark: string): void {
  const database = new DatabaseSync(path.join(dataDir, 'db.sqlite'));
  database.exec('create table cchc_state (epoch text)');
  database.exec('create table strapi_core_store_settings (key text, value text)');
  database.prepare('insert into cchc_state values (?)').run(epoch);
  if (setup !== null) {
    database.prepare('insert into strapi_core_store_settings values (?, ?)').run('plugin_cchc_setup', setup);
  }
  database.close();
  writeFileSync(path.join(dataDir, '.first-start'), mark);
}

interface Host {
  readonly resumeFirstStart: (dataDir: string) => boolean;
}
async function resume(): Promise<boolean> {
  const file = path.join(projectRoot, 'cms', 'dist', 'src', 'host', 'resume-first-start.js');
  return ((await import(file)) as Host).resumeFirstStart(dataDir);
}
const left = (): readonly boolean[] =>
  ['db.sqlite', 'media/a.jpg', '.first-start'].map((name) => existsSync(path.join(dataDir, name)));

const unfinished = JSON.stringify({ profile: 'khanh-hoa', isFinished: false, hasSample: true });
const finished = JSON.stringify({ profile: 'khanh-hoa', isFinished: true, hasSample: true });
const ofIt = JSON.stringify({ epoch });
const ofAnother = JSON.stringify({ epoch: '00000000-0000-4000-8000-000000000000' });

test('a first start that was interrupted begins again with nothing', async () => {
  lay(unfinished, ofIt);
  expect(await resume()).toBe(true);
  expect(left()).toEqual([false, false, false]);
});

test.each([
  ['a finished database', finished, ofIt],
  ['a database that says nothing of its setup', null, ofIt],
  ['another database', unfinished, ofAnother],
  ['a database beside a mark that names none', unfinished, ''],
])('%s loses nothing, and the mark goes', async (_what, setup, mark) => {
  lay(setup, mark);
  expect(await resume()).toBe(false);
  expect(left()).toEqual([true, true, false]);
});
