import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { type HostProcess, endHosts, startHost } from './host-process.ts';
import { type People, codeOf, peopleOf } from './people.ts';
import { type Place, copyPlace } from './place.ts';

const content = '/content-manager/collection-types/plugin::cchc.';
const documentSchema = z.looseObject({ documentId: z.string() });
const answerSchema = z.object({ data: documentSchema });
const fileSchema = z.looseObject({ id: z.number(), url: z.string(), hash: z.string() });
export type StoredFile = z.infer<typeof fileSchema>;

/** An empty portal with two units and an account for each, asked over HTTP by people who have signed in. */
export interface TwoUnits {
  readonly place: Place;
  readonly host: HostProcess;
  readonly people: People;
  /** Names of received files that still lie in the folder for temporary files. */
  onTheWay(): readonly string[];
  create(who: string, type: string, data: object): Promise<z.infer<typeof documentSchema>>;
  read(who: string, type: string, id: string): Promise<z.infer<typeof documentSchema>>;
  /** The code of the answer: `ok`, or why not. */
  save(who: string, type: string, id: string, data: object): Promise<string>;
  remove(who: string, type: string, id: string): Promise<string>;
  act(who: string, address: string, body?: object): Promise<string>;
  publish(who: string, id: string): Promise<string>;
  upload(
    who: string,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    more?: Readonly<Record<string, string>>,
  ): Promise<StoredFile>;
}

export const words = (count: number) => [
  { type: 'paragraph', children: [{ type: 'text', text: Array.from({ length: count }, () => 'chữ').join(' ') }] },
];
export const draft = (title: string) => ({ title, kind: 'news_brief', summary: 'Tóm tắt của bài.', body: words(300) });

const madeSchema = z.object({
  accounts: z.array(z.object({ unitCode: z.string(), email: z.string(), password: z.string() })),
});

/** Gives the unit accounts that were just made passwords of their own, so that they may work. Returns their units. */
export async function enterUnits(people: People, made: Response): Promise<readonly string[]> {
  const { accounts } = madeSchema.parse(await made.json());
  for (const { unitCode, email, password } of accounts) {
    people.know(unitCode, email, password);
    const own = `Mat-khau-${unitCode}-2026`;
    const change = { currentPassword: password, password: own };
    expect((await people.call(unitCode, 'PUT', '/admin/users/me', change)).status).toBe(200);
    people.know(unitCode, email, own);
  }
  return accounts.map(({ unitCode }) => unitCode);
}

async function startTwoUnits(): Promise<TwoUnits> {
  const place = await copyPlace('empty');
  // What a form sends lies here while the request is answered.
  const wayFolder = path.join(place.dataDir, 'on-the-way');
  mkdirSync(wayFolder);
  const clock = { CCHC_NOW: '2026-03-20T09:00:00+07:00', TMPDIR: wayFolder };
  const host = await startHost(place.dataDir, { ...place.environment, ...clock });
  expect(await host.settled(), host.output()).toBeNull();
  const people = peopleOf(host);
  const act = async (who: string, address: string, body: object = {}): Promise<string> =>
    codeOf(await people.call(who, 'POST', address, body));
  const made: TwoUnits = {
    place,
    host,
    people,
    onTheWay: () => readdirSync(wayFolder),
    act,
    async create(who, type, data) {
      const response = await people.call(who, 'POST', `${content}${type}`, data);
      expect(response.ok, await response.clone().text()).toBe(true);
      return answerSchema.parse(await response.json()).data;
    },
    read: async (who, type, id) =>
      answerSchema.parse(await (await people.call(who, 'GET', `${content}${type}/${id}`)).json()).data,
    save: async (who, type, id, data) => codeOf(await people.call(who, 'PUT', `${content}${type}/${id}`, data)),
    remove: async (who, type, id) => codeOf(await people.call(who, 'DELETE', `${content}${type}/${id}`)),
    publish: (who, id) => act(who, `${content}article/${id}/actions/publish`),
    async upload(who, name, bytes, more = {}) {
      const form = new FormData();
      form.set('files', new Blob([bytes]), name);
      form.set('fileInfo', JSON.stringify({ name, alternativeText: 'Hình mẫu', caption: null, folder: null }));
      for (const [key, value] of Object.entries(more)) form.set(key, value);
      const response = await people.call(who, 'POST', '/upload', form);
      expect(response.ok, await response.clone().text()).toBe(true);
      const [file] = z.array(fileSchema).parse(await response.json());
      if (file === undefined) throw new Error('nothing was stored');
      return file;
    },
  };
  for (const code of ['BV-MAU-A', 'BV-MAU-B']) {
    const unit = { code, name: `Bệnh viện ${code}`, shortName: code, kind: 'hospital', sortOrder: 1 };
    await made.create('admin', 'unit', { ...unit, activity: [{ from: '2020-01-01', to: null }] });
  }
  await enterUnits(people, await people.call('admin', 'POST', '/cchc/accounts/units', {}));
  return made;
}

/** The portal of the file that runs. */
export let units: TwoUnits;

/** Starts the portal before the tests of the calling file, and ends it behind them. */
export function useTwoUnits(): void {
  beforeAll(async () => {
    units = await startTwoUnits();
  }, 300_000);
  afterAll(async () => {
    await endHosts();
    await units.place.remove();
  });
}
