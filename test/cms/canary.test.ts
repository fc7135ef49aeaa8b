import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeDefinitions } from '../../cms/plugin/model/index.ts';
import { articleData, write, writeGround } from './content.ts';
import { readSnapshot } from './ledger-reader.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

const canary = 'CHIMHOANGYEN';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

/** A value for every field that must stay in the house, marked wherever the field can hold words. */
function internalData(singular: string): Record<string, unknown> {
  const fields = typeDefinitions.find((definition) => definition.singular === singular)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const { type } = field.attribute;
      return field.isInternal && (type === 'text' || type === 'string') ? [[name, `${canary} ${name}`]] : [];
    }),
  );
}

const whole = async (): Promise<string> => (await ask(cms, '/api/cchc/snapshot')).text();

test('every type names the fields that stay in the house', () => {
  const named = typeDefinitions.flatMap((definition) => Object.keys(internalData(definition.singular)));
  expect(named).toEqual(
    expect.arrayContaining(['consentNote', 'returnComment', 'internalNote', 'withdrawNote', 'reasonText']),
  );
});

test('internal fields of published articles never reach the snapshot', async () => {
  await write(cms.strapi, 'article', 'create', {
    data: articleData('Bài công khai', { ...internalData('article'), hasPatientOrChild: true }),
    status: 'published',
  });
  expect(await whole()).not.toContain(canary);
});

test('drafts never reach the snapshot, new ones or changes of what is published', async () => {
  await write(cms.strapi, 'article', 'create', { data: articleData(`${canary} bản nháp`) });
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Đã đăng'),
    status: 'published',
  });
  await write(cms.strapi, 'article', 'update', { documentId, data: { title: `${canary} sửa nháp`, summary: canary } });
  expect(await whole()).not.toContain(canary);
});

test('reasons, comments and notes of every other type stay in the house', async () => {
  const { strapi } = cms;
  const itemId = await write(strapi, 'article', 'create', { data: articleData('Bài bị xét'), status: 'published' });
  await write(strapi, 'ruling', 'create', { data: { itemId, outcome: 'counted', ...internalData('ruling') } });
  await write(strapi, 'exemption', 'create', {
    data: { key: 'mien-1', unitCode: 'BV-MAU-A', period: '2026-03', reasonCode: 'flood', ...internalData('exemption') },
  });
  await write(strapi, 'evidence', 'create', {
    data: {
      title: `${canary} chờ`,
      unitCode: 'BV-MAU-A',
      kind: 'article',
      appearedOn: '2026-03-01',
      ...internalData('evidence'),
    },
  });
  await write(strapi, 'evidence', 'create', {
    data: {
      title: 'Bài trên báo',
      unitCode: 'BV-MAU-A',
      kind: 'article',
      appearedOn: '2026-03-01',
      state: 'confirmed',
      ...internalData('evidence'),
    },
  });
  await write(strapi, 'receipt', 'create', {
    data: {
      unitCode: 'BV-MAU-A',
      receivedOn: '2026-03-01',
      documentNumber: `${canary}/KH`,
      ...internalData('receipt'),
    },
  });
  await write(strapi, 'activity', 'create', {
    data: {
      key: 'loa',
      form: 'loudspeaker',
      title: 'Phát loa',
      heldOn: '2026-03-01',
      unitCode: 'BV-MAU-A',
      number: 1,
      ...internalData('activity'),
    },
  });
  const snapshot = await readSnapshot(cms);
  expect(snapshot.counts).toMatchObject({ activity: 1 });
  expect(snapshot.counts).not.toHaveProperty('exemption');
  expect(await whole()).not.toContain(canary);
});

const quotaData = (key: string, words: string, visibility: string) => ({
  key,
  planKey: 'ke-hoach',
  title: `${words} chỉ tiêu`,
  period: 'month',
  startDay: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  readings: [
    {
      id: 'mot',
      label: words,
      who: { scope: 'unit', unit: 'BV-MAU-A' },
      kinds: [],
      subject: { scope: 'any' },
      event: 'submitted',
      where: 'here',
      minimum: 2,
    },
  ],
  chosenReading: 'mot',
  visibility,
  sortOrder: 1,
});

test('an exemption for all quotas comes out with the first public quota that it touches, and goes in with the last', async () => {
  const exemptions = async (): Promise<number> => (await readSnapshot(cms)).counts['exemption'] ?? 0;
  // Written above for the unit, while there was no quota at all.
  expect(await exemptions()).toBe(0);
  const data = quotaData('cong-khai', 'Công khai', 'internal');
  const documentId = await write(cms.strapi, 'quota', 'create', { data });
  expect(await exemptions()).toBe(0);
  await write(cms.strapi, 'quota', 'update', { documentId, data: { visibility: 'totals' } });
  expect(await exemptions()).toBe(1);
  const readings = [{ ...data.readings[0], who: { scope: 'unit', unit: 'CDC-MAU' } }];
  await write(cms.strapi, 'quota', 'update', { documentId, data: { readings } });
  expect(await exemptions()).toBe(0);
  await write(cms.strapi, 'quota', 'update', { documentId, data: { readings: data.readings } });
  expect(await exemptions()).toBe(1);
  await write(cms.strapi, 'quota', 'delete', { documentId });
  expect(await exemptions()).toBe(0);
});

test('a quota for the house alone, and its closings, stay in the house', async () => {
  await write(cms.strapi, 'quota', 'create', { data: quotaData('noi-bo', canary, 'internal') });
  await write(cms.strapi, 'closing', 'create', {
    data: {
      key: 'noi-bo-2026-02-1',
      quotaKey: 'noi-bo',
      readingId: 'mot',
      period: '2026-02',
      round: 1,
      closedAt: '2026-03-05T00:00:00.000Z',
      digest: canary,
      rows: [{}],
    },
  });
  expect(await whole()).not.toContain(canary);
});

test.each(['noi-bo', 'khong-con'])(
  'what is said of the quota %s, for the house alone or gone, stays in the house',
  async (quotaKey) => {
    const subject = { key: `${canary.toLowerCase()}-${quotaKey}`, quotaKey, period: '2026-02' };
    await write(cms.strapi, 'exemption', 'create', { data: { ...subject, unitCode: 'BV-MAU-A', reasonCode: 'flood' } });
    await write(cms.strapi, 'closing', 'create', {
      data: { ...subject, readingId: 'mot', round: 1, closedAt: '2026-03-05T00:00:00.000Z', digest: canary, rows: [] },
    });
    expect((await whole()).toLowerCase()).not.toContain(subject.key);
  },
);
