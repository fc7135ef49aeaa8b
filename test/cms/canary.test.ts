import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Field, type TypeDefinition, typeDefinitions } from '../../cms/plugin/model/index.ts';
import { runVerb } from '../cms-host/commands.ts';
import { articleData, paragraph, settingsData, write, writeGround } from './content.ts';
import { readSnapshot } from './ledger-reader.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

/** A marker in everything that is not meant to be public, and then a search through everything that is. */
const canary = 'CHIMHOANGYEN';

let cms: Cms;
let staff = 0;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-canary-'));
  cms = await startCms();
  await writeGround(cms.strapi);
  const made: unknown = await cms.strapi.db.query('admin::user').create({
    data: { firstname: `${canary} họ`, lastname: `${canary} tên`, email: `${canary.toLowerCase()}@example.vn` },
  });
  staff = z.object({ id: z.number() }).parse(made).id;
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The fields that presenters give to the public. Every other field of a type is marked; so is a field that is added
 * later, until it is named here or kept inside.
 */
const shown: Readonly<Record<string, readonly string[]>> = {
  article:
    'title slug kind summary body cover coverAlt coverCaption attachments videoUrl mainReformArea reformAreas audiences categories unitCode coAuthorUnits penName sourceName sourceUrl mark expiresAt titleEn summaryEn bodyEn formerSlugs'.split(
      ' ',
    ),
  procedure: [...Object.keys(fieldsOf('procedure')).filter((name) => !['correctionReason', 'isSample'].includes(name))],
  evidence: ['title', 'unitCode', 'kind', 'reformAreas', 'categories', 'appearedOn', 'url'],
  activity: ['key', 'form', 'title', 'heldOn', 'unitCode', 'number', 'reach', 'evidenceUrl'],
  exemption: ['key', 'quotaKey', 'unitCode', 'period', 'reasonCode', 'approvalDocument'],
  settings: Object.keys(fieldsOf('settings')).filter((name) => name !== 'isSample' && name !== 'unitLinks'),
  unit: Object.keys(fieldsOf('unit')).filter((name) => name !== 'isSample'),
  plan: Object.keys(fieldsOf('plan')).filter((name) => name !== 'originalTitle' && name !== 'originalDates'),
  quota: Object.keys(fieldsOf('quota')).filter((name) => name !== 'choiceReason' && name !== 'isSample'),
};

function fieldsOf(singular: string): TypeDefinition['fields'] {
  return typeDefinitions.find((definition) => definition.singular === singular)?.fields ?? {};
}

const optionsSchema = z.looseObject({
  type: z.string(),
  customField: z.string().optional(),
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
});

/** A value that carries the marker, for a field that can hold words; undefined for one that cannot. */
function markedValue(name: string, field: Field): unknown {
  const { type, customField, maxLength = 400 } = optionsSchema.parse(field.attribute);
  const marker = `${canary} ${name}`.slice(0, maxLength);
  if (type === 'string' || type === 'text') return marker;
  if (type === 'blocks') return [paragraph(marker)];
  if (type === 'json' || customField === 'plugin::cchc.list' || customField === 'plugin::cchc.form') return [marker];
  return customField === 'plugin::cchc.code' || type !== 'customField' ? undefined : marker;
}

/** Every field of a type that is not in `named`, marked. */
function marked(singular: string, named: readonly string[] = shown[singular] ?? []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fieldsOf(singular)).flatMap(([name, field]) => {
      const value = named.includes(name) ? undefined : markedValue(name, field);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What a field must hold so that a document can be stored at all. */
function plainValue({ attribute }: Field): unknown {
  const { type, enum: codes } = optionsSchema.parse(attribute);
  if (codes !== undefined) return codes[0];
  return { date: '2026-03-01', datetime: '2026-03-01T00:00:00.000Z', integer: 1, boolean: false }[type];
}
const plain = (singular: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fieldsOf(singular)).flatMap(([name, field]) => {
      const value = plainValue(field);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const whole = async (): Promise<string> => (await ask(cms, '/api/cchc/snapshot')).text();
const expectNoMarker = (text: string, place: string): void => {
  const at = text.toLowerCase().indexOf(canary.toLowerCase());
  expect(at === -1 ? '' : text.slice(Math.max(0, at - 80), at + 60), place).toBe('');
};

test('fields that stay in the house are marked, those that are shown are not', () => {
  for (const { singular, fields } of typeDefinitions) {
    const names = Object.keys(marked(singular));
    for (const [name, field] of Object.entries(fields)) {
      // Old addresses are the one exception: they are noted inside and redirect outside.
      if (field.isInternal && markedValue(name, field) !== undefined && name !== 'formerSlugs') {
        expect(names, singular).toContain(name);
      }
    }
  }
  expect(Object.keys(marked('article')).sort()).toEqual([
    'consentNote',
    'internalNote',
    'returnComment',
    'withdrawNote',
  ]);
  expect(Object.keys(marked('evidence'))).toEqual(
    expect.arrayContaining(['outlet', 'issueNumber', 'privateFile', 'note']),
  );
});

test('nothing of a draft of any type, new or of what is published, reaches the snapshot', async () => {
  const { strapi } = cms;
  for (const { singular } of typeDefinitions.filter(({ hasDraft }) => hasDraft)) {
    await write(strapi, singular, 'create', {
      data: { ...plain(singular), ...marked(singular, []), createdBy: staff },
    });
  }
  const documentId = await write(strapi, 'article', 'create', { data: articleData('Đã đăng'), status: 'published' });
  const change = marked('article', ['slug', 'unitCode', 'videoUrl', 'sourceUrl', 'formerSlugs']);
  await write(strapi, 'article', 'update', { documentId, data: change });
  expectNoMarker(await whole(), 'snapshot');
});

test('what is kept beside a published document stays in the house, and so does why it was taken down', async () => {
  const { strapi } = cms;
  const data = { ...articleData('Bài công khai'), ...marked('article'), hasPatientOrChild: true };
  await write(strapi, 'article', 'create', {
    data: { ...data, createdBy: staff, updatedBy: staff },
    status: 'published',
  });
  const gone = articleData('Bài bị gỡ', { withdrawNote: `${canary} gỡ`, withdrawReason: 'fault' });
  const documentId = await write(strapi, 'article', 'create', { data: gone, status: 'published' });
  await write(strapi, 'article', 'unpublish', { documentId });
  await write(strapi, 'plan', 'create', {
    data: {
      key: 'ke-hoach',
      title: 'Kế hoạch mẫu',
      issuer: 'Sở Y tế tỉnh Mẫu',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      hidesOriginal: true,
      ...marked('plan'),
    },
    status: 'published',
  });
  await write(strapi, 'field', 'create', { data: { code: 'linh-vuc-mau', name: 'Lĩnh vực mẫu', sortOrder: 1 } });
  await write(strapi, 'procedure', 'create', {
    data: {
      code: '9.900001',
      name: 'Thủ tục mẫu',
      fieldCode: 'linh-vuc-mau',
      baselineAsOf: '2026-01-01',
      baselineSource: 'Nguồn mẫu',
      ...marked('procedure'),
    },
    status: 'published',
  });
  expectNoMarker(await whole(), 'snapshot');
});

test('so do reasons, notes and files of every type without drafts', async () => {
  const { strapi } = cms;
  const itemId = await write(strapi, 'article', 'create', { data: articleData('Bài bị xét'), status: 'published' });
  await write(strapi, 'ruling', 'create', { data: { outcome: 'counted', ...marked('ruling', ['itemId']), itemId } });
  await write(strapi, 'exemption', 'create', {
    data: { key: 'mien-1', unitCode: 'BV-MAU-A', period: '2026-03', reasonCode: 'flood', ...marked('exemption') },
  });
  const appeared = { unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-01' };
  const inside = marked('evidence');
  await write(strapi, 'evidence', 'create', {
    data: { ...inside, ...appeared, ...marked('evidence', ['unitCode', 'privateFile', 'url']), state: 'declared' },
  });
  await write(strapi, 'evidence', 'create', {
    data: { ...inside, ...appeared, title: 'Bài trên báo', privateFile: null, state: 'confirmed' },
  });
  const held = { form: 'loudspeaker', heldOn: '2026-03-01', unitCode: 'BV-MAU-A', number: 1 };
  await write(strapi, 'activity', 'create', {
    data: { ...marked('activity'), ...held, key: 'loa', title: 'Phát loa', privateFile: null, state: 'confirmed' },
  });
  await write(strapi, 'activity', 'create', {
    data: {
      ...marked('activity'),
      ...held,
      key: 'loa-2',
      title: `${canary} khai`,
      privateFile: null,
      state: 'declared',
    },
  });
  for (const singular of ['receipt', 'forwarding']) {
    await write(strapi, singular, 'create', {
      data: { ...plain(singular), ...marked(singular, ['privateFile', 'deadlineKey', 'period']), unitCode: 'BV-MAU-A' },
    });
  }
  const settings = z
    .object({ documentId: z.string() })
    .parse(await strapi.db.query('plugin::cchc.settings').findOne({}));
  await write(strapi, 'settings', 'update', { ...settings, data: { ...settingsData, ...marked('settings') } });
  const snapshot = await readSnapshot(cms);
  expect(snapshot.counts).toMatchObject({ activity: 1, plan: 1, procedure: 1 });
  expect(snapshot.counts).not.toHaveProperty('exemption');
  expectNoMarker(await whole(), 'snapshot');
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
  expectNoMarker(await whole(), 'snapshot');
});

test.each(['noi-bo', 'khong-con'])(
  'what is said of the quota %s, for the house alone or gone, stays in the house',
  async (quotaKey) => {
    const subject = { key: `${canary.toLowerCase()}-${quotaKey}`, quotaKey, period: '2026-02' };
    await write(cms.strapi, 'exemption', 'create', { data: { ...subject, unitCode: 'BV-MAU-A', reasonCode: 'flood' } });
    await write(cms.strapi, 'closing', 'create', {
      data: { ...subject, readingId: 'mot', round: 1, closedAt: '2026-03-05T00:00:00.000Z', digest: canary, rows: [] },
    });
    expectNoMarker(await whole(), 'snapshot');
  },
);

test('nothing of it stands in a release made from that: pages, feeds, open data, search, what the release says', async () => {
  const snapshot = path.join(folder, 'snapshot.json');
  const out = path.join(folder, 'release');
  writeFileSync(snapshot, await whole());
  const built = await runVerb(
    'build-site',
    ['--snapshot', snapshot, '--out', out, '--as-of', '2026-03-10T12:00:00+07:00'],
    {
      SITE_URL: 'https://cchc.example.vn',
    },
  );
  expect(built.exit, built.output).toBe(0);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  expect(names).toEqual(
    expect.arrayContaining(['index.html', 'rss.xml', 'feed.json', 'release.json', 'sitemap-index.xml']),
  );
  expect(names.filter((name) => name.startsWith('du-lieu/')).length).toBeGreaterThan(0);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('Bài công khai');
  for (const name of names) {
    expectNoMarker(name, name);
    expectNoMarker(readFileSync(path.join(out, name), 'utf8'), name);
  }
}, 300_000);
