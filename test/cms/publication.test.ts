import { createHash } from 'node:crypto';
import { parseSnapshot } from '@cchc/shared/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

test('a published article stands in the snapshot, with its address and its first day', async () => {
  const documentId = await write(cms.strapi, 'article', 'create', {
    data: articleData('Cải cách thủ tục khám bệnh'.normalize('NFD')),
    status: 'published',
  });
  const response = await ask(cms, '/api/cchc/snapshot');
  expect(response.status).toBe(200);
  const snapshot = parseSnapshot(await response.json(), sha256);
  const item = snapshot.items.find((candidate) => candidate.type === 'article' && candidate.key === documentId);
  expect(item).toMatchObject({
    value: {
      slug: 'cai-cach-thu-tuc-kham-benh',
      title: 'Cải cách thủ tục khám bệnh',
      bodyHtml: '<p>Nội dung của Cải cách thủ tục khám bệnh, viết cho kiểm thử.</p>',
      authorUnit: 'BV-MAU-A',
    },
  });
});
