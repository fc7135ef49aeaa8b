import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Snapshot, isTombstone } from '@cchc/shared/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runVerb } from './commands.ts';
import { type HostProcess, endHosts, freePort, makeDataDir, startHost } from './host-process.ts';
import { type People, codeOf, peopleOf } from './people.ts';
import { type Place, copyPlace, countRows } from './place.ts';
import { askAsSite, readFaults, readSnapshot, readToken, valuesOf } from './site-reader.ts';

/**
 * The life of a demonstration: backed up, cleared, brought back. One portal; the tests run in order. The real clock,
 * because a database that was ever made under another one stays a demonstration for ever.
 */
let place: Place;
let host: HostProcess;
let people: People;
let environment: Record<string, string>;
let shown: Snapshot;
let archive = '';

beforeAll(async () => {
  place = await copyPlace('sample');
  archive = path.join(makeDataDir(), 'backup.tar');
  const port = String(await freePort());
  environment = { ...place.environment, CMS_PORT: port, CCHC_EMPTY: '0', CCHC_SAMPLE_PICTURE_WIDTH: '160' };
  host = await startHost(place.dataDir, environment);
  expect(await host.settled(), host.output()).toBeNull();
  people = peopleOf(host);
}, 300_000);
afterAll(async () => {
  await endHosts();
  await place.remove();
  rmSync(path.dirname(archive), { recursive: true, force: true });
});

const digestsOf = (snapshot: Snapshot): readonly string[] =>
  snapshot.items.flatMap((item) => (isTombstone(item) ? [] : [`${item.type} ${item.key} ${item.digest}`])).sort();
const media = (): readonly string[] => readdirSync(path.join(place.dataDir, 'media')).sort();
const remove = (who: string, phrase: string): Promise<Response> =>
  people.call(who, 'POST', '/cchc/sample/remove', { phrase });
const restart = async (): Promise<void> => {
  host = await startHost(place.dataDir, environment);
  expect(await host.settled(), host.output()).toBeNull();
};

test('the token is replaced while the CMS runs, and the old one is worth nothing', async () => {
  const old = readToken(place.dataDir);
  expect((await askAsSite(host, '/api/cchc/revision')).status).toBe(200);
  expect((await runVerb('token', ['--rotate'], environment)).exit).toBe(0);
  expect(readToken(place.dataDir)).not.toBe(old);
  await expect.poll(async () => (await askAsSite(host, '/api/cchc/revision')).status, { timeout: 5_000 }).toBe(200);
  expect((await askAsSite(host, '/api/cchc/revision', old)).status).toBe(403);
});

test('a backup is written while the CMS runs', async () => {
  const category = { name: 'Chuyên mục của riêng Sở', slug: 'chuyen-muc-rieng', sortOrder: 90 };
  const made = await people.call('tchc', 'POST', '/content-manager/collection-types/plugin::cchc.category', category);
  expect(await codeOf(made)).toBe('ok');
  shown = await readSnapshot(host);
  const outcome = await runVerb('backup', ['--out', archive], environment);
  expect(outcome.exit, outcome.output).toBe(0);
  expect((await runVerb('backup', ['--out', archive], environment)).code).toBe('E_FILE_EXISTS');
});

test('the sample is removed only by the administrator who types the phrase', async () => {
  expect(await codeOf(await remove('tchc', 'XÓA DỮ LIỆU MẪU'))).toBe('E_ADMIN_ONLY');
  expect(await codeOf(await remove('admin', 'xóa'))).toBe('E_PHRASE');
  expect((await readSnapshot(host)).digest).toBe(shown.digest);
});

test('removal takes everything of the sample together and leaves what is the department’s own', async () => {
  const ledger = (await countRows(place))['cchc_ledger'] ?? 0;
  const answer = await remove('admin', 'XÓA DỮ LIỆU MẪU');
  expect(await codeOf(answer.clone())).toBe('ok');
  expect(z.object({ removed: z.number() }).parse(await answer.json()).removed).toBeGreaterThan(100);

  const left = await readSnapshot(host);
  expect(left.items.map(({ type, key }) => `${type} ${key}`).sort()).toEqual([
    'category chuyen-muc-rieng',
    'settings site',
  ]);
  expect(left.epoch, 'a new epoch, so that the site follows').not.toBe(shown.epoch);
  expect(valuesOf(left, 'settings').map((settings) => settings.isDemonstration)).toEqual([false]);
  expect(media()).toEqual([]);
  expect((await countRows(place))['cchc_ledger'], 'the ledger forgets nothing').toBeGreaterThan(ledger);
  expect(await readFaults(host)).toEqual([]);
  expect((await people.call('admin', 'GET', '/cchc/doctor')).status).toBe(200);
});

test('what was removed does not come back with the next start; offices still sign in, nobody does for a unit that is gone', async () => {
  const before = await readSnapshot(host);
  expect(await host.end()).toBe(0);
  await restart();
  const after = await readSnapshot(host);
  expect([after.epoch, after.revision, after.digest]).toEqual([before.epoch, before.revision, before.digest]);
  people = peopleOf(host);
  for (const who of ['admin', 'cdc', 'tchc', 'leader']) {
    expect((await people.call(who, 'GET', '/admin/users/me')).status, who).toBe(200);
  }
  await expect(people.call('unit', 'GET', '/admin/users/me')).rejects.toThrow('unit cannot sign in');
});

test('a restore asks before it replaces, and brings everything back under a new epoch', async () => {
  const removed = await readSnapshot(host);
  expect((await runVerb('restore', ['--in', archive, '--force'], environment)).code).toBe('E_CMS_RUNNING');
  expect(await host.end()).toBe(0);
  expect((await runVerb('restore', ['--in', archive], environment)).code).toBe('E_DATA_EXISTS');
  const outcome = await runVerb('restore', ['--in', archive, '--force'], environment);
  expect(outcome.exit, outcome.output).toBe(0);
  await restart();
  const back = await readSnapshot(host);
  expect(digestsOf(back)).toEqual(digestsOf(shown));
  expect([shown.epoch, removed.epoch]).not.toContain(back.epoch);
  expect(media().length).toBeGreaterThan(50);
  expect(await readFaults(host)).toEqual([]);
});
