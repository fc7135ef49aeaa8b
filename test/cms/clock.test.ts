import { expect, test } from 'vitest';
import { articleData, write, writeGround } from './content.ts';
import { readLedger } from './ledger-reader.ts';
import { startCms } from './strapi-harness.ts';

test('a simulated clock is refused over data that were made with the real one', async () => {
  const cms = await startCms({ now: null });
  try {
    const restarted: unknown = await cms.restart({ now: '2026-03-10T09:00:00+07:00' }).catch((error: unknown) => error);
    expect(String(restarted)).toContain(
      'E_CLOCK_REAL_DATA: CCHC_NOW is set, but this database was made with the real clock.',
    );
  } finally {
    await cms.stop();
  }
});

test('a simulated ledger says so, and never runs backwards when the clock is set back', async () => {
  const cms = await startCms({ now: '2026-03-10T09:00:00+07:00' });
  let last = cms;
  try {
    await writeGround(cms.strapi);
    const before = (await readLedger(cms.strapi)).at(-1)?.recordedAt ?? '';
    expect(before.startsWith('2026-03-10T02:')).toBe(true);
    last = await cms.restart({ now: '2026-03-01T09:00:00+07:00' });
    await write(last.strapi, 'article', 'create', { data: articleData('Bài sau'), status: 'published' });
    expect((await readLedger(last.strapi)).at(-1)?.recordedAt).toBe(before);
  } finally {
    await last.stop();
  }
});
