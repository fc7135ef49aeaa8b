import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HotlinesToCheck, hotlinesToCheckSchema } from '../../cms/plugin/model/hotlines/index.ts';
import { write, writeGround } from './content.ts';
import { type SignedIn, signIn } from './signed-in.ts';
import { type Cms, startCms } from './strapi-harness.ts';

/** Tuesday 10/03/2026: a check of 01/06/2025 stood until 28/11/2025. */
let cms: Cms;
let people: SignedIn;
let documentId = '';
beforeAll(async () => {
  cms = await startCms({ now: '2026-03-10T09:00:00+07:00' });
  await writeGround(cms.strapi);
  const line = (label: string, verifiedOn: string) => ({
    kind: 'phone',
    label,
    purpose: 'Tiếp nhận phản ánh',
    raw: '0220.3838.999',
    ownerName: 'Sở Y tế tỉnh Mẫu',
    sortOrder: 1,
    verifiedOn,
  });
  documentId = await write(cms.strapi, 'channel', 'create', {
    data: line('Đường dây cũ', '2025-06-01'),
    status: 'published',
  });
  await write(cms.strapi, 'channel', 'create', { data: line('Đường dây mới', '2026-03-01'), status: 'published' });
  await write(cms.strapi, 'channel', 'create', { data: line('Chưa công khai', '2025-06-01') });
  people = await signIn(cms, { tchc: { role: 'tchc', unit: null } });
});
afterAll(() => cms.stop());

const toCheck = async (): Promise<HotlinesToCheck> =>
  hotlinesToCheckSchema.parse(await (await people.call('tchc', 'GET', '/cchc/hotlines/to-check')).json());

test('public lines past their term are listed, drafts are not', async () => {
  const { publicCount, lines } = await toCheck();
  expect(publicCount).toBe(2);
  expect(lines).toMatchObject([{ label: 'Đường dây cũ', daysOver: 102 }]);
  expect(lines[0]?.href).toContain(documentId);
});

test('once it was tried again and published with the day it is off the list', async () => {
  await write(cms.strapi, 'channel', 'update', {
    documentId,
    data: { verifiedOn: '2026-03-10' },
    status: 'published',
  });
  expect(await toCheck()).toEqual({ publicCount: 2, lines: [] });
});
