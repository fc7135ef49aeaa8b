import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { write } from './content.ts';
import { writeDeskGround } from './desk-ground.ts';
import { type SignedIn, refusalOf, signIn } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';

/** What people may do by the forms with the records that the count rests on. */
let cms: Cms;
let people: SignedIn;
beforeAll(async () => {
  cms = await startCms({ now: '2026-04-02T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  people = await signIn(cms, {
    tchc: { role: 'tchc', unit: 'PHONG-TCHC' },
    unit: { role: 'unit', unit: 'BV-MAU-A' },
    // An account of the publishing unit that nobody has bound to it.
    cdc: { role: 'cdc', unit: null },
  });
});
afterAll(() => cms.stop());

const form = (type: string): string => `/content-manager/collection-types/plugin::cchc.${type}`;
const listSchema = z.object({ results: z.array(z.looseObject({ documentId: z.string() })) });
const listed = async (who: string, type: string) =>
  listSchema.parse(await (await people.call(who, 'GET', form(type))).json()).results;

test('a unit meets in the forms what it writes itself, and none of the records of the office', async () => {
  await write(cms.strapi, 'exemption', 'create', {
    data: {
      key: 'mien-bv-mau-a',
      quotaKey: 'moi-don-vi',
      unitCode: 'BV-MAU-A',
      period: '2026-02',
      reasonCode: 'disaster',
      reasonText: 'Riêng của phòng.',
      approvalDocument: '12/QĐ-SYT',
    },
  });
  for (const type of ['exemption', 'quota', 'closing', 'unit', 'procedure', 'plan', 'settings']) {
    expect((await people.call('unit', 'GET', form(type))).status, type).toBe(403);
  }
  for (const type of ['article', 'evidence', 'activity', 'issuer']) await listed('unit', type);
  expect(JSON.stringify(await listed('tchc', 'exemption'))).toContain('Riêng của phòng');
  expect((await people.call('tchc', 'GET', form('closing'))).status).toBe(200);
});

test('names to choose from come without a right to the records, and none that are not for units', async () => {
  const choices = z.object({ choices: z.array(z.object({ value: z.string() })) });
  const valuesOf = async (who: string, list: string) =>
    choices
      .parse(await (await people.call(who, 'GET', `/cchc/choices/${list}`)).json())
      .choices.map(({ value }) => value);
  expect(await valuesOf('unit', 'units')).toEqual(await valuesOf('tchc', 'units'));
  expect(await valuesOf('unit', 'own-units')).toEqual(['BV-MAU-A']);
  expect(await valuesOf('cdc', 'own-units')).toEqual(await valuesOf('cdc', 'units'));
  expect(await valuesOf('tchc', 'quotas')).toContain('moi-don-vi');
  for (const list of ['items', 'plans', 'decisions', 'people']) {
    expect((await people.call('unit', 'GET', `/cchc/choices/${list}`)).status, list).toBe(404);
  }
  for (const list of ['items', 'plans', 'decisions']) await valuesOf('tchc', list);
});

describe('evidence on which TCHC has ruled', () => {
  const declared = (title: string, state: string) =>
    write(cms.strapi, 'evidence', 'create', {
      data: { title, unitCode: 'BV-MAU-A', appearedOn: '2026-03-10', url: `https://bao.example/${title}`, state },
    });
  const remove = async (who: string, id: string) =>
    (await refusalOf(await people.call(who, 'DELETE', `${form('evidence')}/${id}`))).code;
  const change = async (who: string, id: string, data: object = { title: 'Sửa' }) =>
    (await refusalOf(await people.call(who, 'PUT', `${form('evidence')}/${id}`, data))).code;
  const statesOf = async () =>
    (await listed('tchc', 'evidence')).map(({ documentId, title, state }) => [documentId, title, state]);

  test('is changed and removed by nobody but through another ruling', async () => {
    const waiting = await declared('cho', 'declared');
    const confirmed = await declared('xong', 'confirmed');
    const rejected = await declared('khong', 'rejected');
    for (const who of ['cdc', 'tchc']) {
      expect(await change(who, confirmed), who).toBe('E_RIGHT_JUDGED');
      expect(await change(who, confirmed, { appearedOn: '2026-02-01' }), who).toBe('E_RIGHT_JUDGED');
      expect(await remove(who, confirmed), who).toBe('E_RIGHT_JUDGED');
      const bulk = { documentIds: [confirmed, waiting] };
      const many = await people.call(who, 'POST', `${form('evidence')}/actions/bulkDelete`, bulk);
      expect(await refusalOf(many), who).toMatchObject({ code: 'E_RIGHT_JUDGED' });
      expect(await change(who, confirmed, { title: 'xong', note: '' }), 'saved as it was').toBe('ok');
    }
    // The verdict too is given back by a ruling with its reason, not by the form.
    expect(await change('tchc', confirmed, { state: 'declared' })).toBe('E_RIGHT_JUDGED');
    await change('cdc', confirmed, { state: 'declared' });
    expect(await change('unit', confirmed)).toBe('E_RIGHT_CONFIRMED');
    expect([await change('cdc', rejected), await remove('cdc', rejected)]).toEqual([
      'E_RIGHT_JUDGED',
      'E_RIGHT_JUDGED',
    ]);
    expect(await statesOf()).toEqual([
      [waiting, 'cho', 'declared'],
      [confirmed, 'xong', 'confirmed'],
      [rejected, 'khong', 'rejected'],
    ]);
    expect(await remove('cdc', waiting)).toBe('ok');
    const reject = `/cchc/quota-desk/evidence/${confirmed}/reject`;
    const ruled = await people.call('tchc', 'POST', reject, { reasonText: 'Khai nhầm ngày.' });
    expect((await refusalOf(ruled)).code).toBe('ok');
    expect([await remove('tchc', confirmed), await remove('tchc', rejected)]).toEqual(['ok', 'ok']);
  });
});

describe('CDC', () => {
  test('confirms no activity of the publishing unit, also when its account is bound to no unit', async () => {
    const activity = (unitCode: string) => ({
      form: 'press',
      title: `Hoạt động của ${unitCode}`,
      heldOn: '2026-03-10',
      unitCode,
      number: 1,
      reach: null,
      evidenceUrl: null,
      issueNumber: 'Số 10',
      privateFile: null,
    });
    const writtenSchema = z.object({ ids: z.array(z.string()) });
    const entered = async (unitCode: string) => {
      const response = await people.call('cdc', 'POST', '/cchc/duties/activities', activity(unitCode));
      return writtenSchema.parse(await response.json()).ids;
    };
    const stateOf = async (ids: readonly string[]): Promise<unknown> =>
      (await listed('tchc', 'activity')).find(({ documentId }) => documentId === ids[0])?.['state'];
    const ids = await entered('TT-KSBT');
    expect(await stateOf(ids)).toBe('declared');
    expect((await refusalOf(await people.call('cdc', 'POST', '/cchc/duties/activities/confirm', { ids }))).code).toBe(
      'E_CONFIRM_RIGHT',
    );
    await people.call('cdc', 'PUT', `${form('activity')}/${ids[0] ?? ''}`, { state: 'confirmed' });
    expect(await stateOf(ids)).toBe('declared');
    expect(await stateOf(await entered('BV-MAU-B'))).toBe('confirmed');
  });
});
