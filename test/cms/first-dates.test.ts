import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { type LedgerEntry, readLedger, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

const action = fc.constantFrom('publish', 'save', 'savePublished', 'unpublish', 'discardDraft', 'bypass', 'restart');
const step = fc.record({ action, who: fc.nat(2) });
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never)['action'];

async function take(name: Step, documentId: string, round: number): Promise<void> {
  const { strapi } = cms;
  const data = { summary: `Lần ${round}` };
  switch (name) {
    case 'publish':
    case 'unpublish':
    case 'discardDraft':
      await write(strapi, 'article', name, { documentId });
      return;
    case 'save':
      await write(strapi, 'article', 'update', { documentId, data });
      return;
    case 'savePublished':
      await write(strapi, 'article', 'update', { documentId, data, status: 'published' });
      return;
    case 'bypass':
      await strapi.db
        .query('plugin::cchc.article')
        .updateMany({ where: { documentId }, data: { summary: 'Ghi thẳng' } });
      return;
    case 'restart':
      cms = await cms.restart();
  }
}

/** The first time that each event was seen of each document. */
const firsts = (rows: readonly LedgerEntry[]): Map<string, string> => {
  const first = new Map<string, string>();
  for (const row of rows) {
    const id = `${row.subjectId} ${row.event}`;
    if (!first.has(id)) first.set(id, row.occurredAt);
  }
  return first;
};

test('no sequence of edits, publications, withdrawals, bypasses and restarts moves a first date', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const documents: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        round += 1;
        documents.push(await write(cms.strapi, 'article', 'create', { data: articleData(`Bài vòng ${round}`) }));
      }
      let known = firsts(await readLedger(cms.strapi));
      for (const { action: name, who } of steps) {
        round += 1;
        await take(name, documents[who] ?? '', round);
        const now = firsts(await readLedger(cms.strapi));
        for (const [id, at] of known) expect(now.get(id)).toBe(at);
        known = now;
      }
    }),
    { numRuns: 12, seed: 20_260_310 },
  );
  cms = await cms.restart();
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
