import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

async function copyOf(singular: string, data: Readonly<Record<string, unknown>>): Promise<unknown> {
  const documentId = await write(cms.strapi, singular, 'create', { data });
  await write(cms.strapi, singular, 'clone', { documentId });
  return cms.strapi.db.query(`plugin::cchc.${singular}`).findOne({ where: { documentId: { $ne: documentId } } });
}

test('a copy of an article inherits no state, no approval, no comment and no former address', async () => {
  const standing = {
    workflowState: 'accepted',
    mark: 'commendation',
    markApproved: true,
    returnComment: 'Sửa lại.',
    withdrawReason: 'fault',
    withdrawNote: 'Sai số liệu.',
    formerSlugs: ['dia-chi-cu'],
    isSample: true,
  };
  expect(await copyOf('article', articleData('Bài gốc', standing))).toMatchObject({
    title: 'Bài gốc',
    mark: 'commendation',
    workflowState: 'draft',
    markApproved: false,
    returnComment: null,
    withdrawReason: null,
    withdrawNote: null,
    formerSlugs: null,
    isSample: false,
  });
});

test('a copy of anything else is no sample and nobody has confirmed it', async () => {
  const of = { unitCode: 'BV-MAU-A', isSample: true, state: 'confirmed' };
  const evidence = { ...of, title: 'Trên báo', kind: 'article', appearedOn: '2026-03-01' };
  expect(await copyOf('evidence', evidence)).toMatchObject({ state: 'declared', isSample: false });
  const activity = { ...of, title: 'Phát loa', form: 'loudspeaker', heldOn: '2026-03-01', number: 1 };
  expect(await copyOf('activity', activity)).toMatchObject({ state: 'declared', isSample: false });
});
