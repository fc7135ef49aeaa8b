import { expect, test } from 'vitest';
import { z } from 'zod';
import { codeOf } from './people.ts';
import { readFaults, readSnapshot, valuesOf } from './site-reader.ts';
import { draft, units } from './two-units.ts';

const content = '/content-manager/collection-types/plugin::cchc.';
const greatest = '9223372036854775807';
const foreign = {
  id: greatest,
  documentId: 'zzz',
  locale: 'en',
  publishedAt: '2020-01-01T00:00:00.000Z',
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 1,
};

const rowsSchema = z.array(z.object({ id: z.coerce.number(), documentId: z.string(), locale: z.string().nullable() }));
/** Every row of a type, as it is stored. */
const rowsOf = async (table: string) =>
  rowsSchema.parse(
    await units.place.ask(async (database) => {
      const rows: unknown = await database(table).select('id', 'document_id as documentId', 'locale');
      return rows;
    }),
  );
async function expectOwnIds(table: string): Promise<void> {
  for (const row of await rowsOf(table)) {
    expect(row.id, table).toBeLessThan(100_000);
    expect(row.documentId, table).toMatch(/^[a-z0-9]{24}$/);
    expect(row.locale, table).not.toBe('en');
  }
}

/** Row numbers and document ids are the system’s, whatever a form sends. The tests run in order. */
export function testForeignIds(): void {
  test.each([
    ['article', draft('Bài có số dòng lạ')],
    [
      'evidence',
      { title: 'Bài trên báo', unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-10', issueNumber: 'Số 12' },
    ],
    ['activity', { title: 'Phát loa', unitCode: 'BV-MAU-A', form: 'loudspeaker', heldOn: '2026-03-10', number: 1 }],
  ])('a unit makes, changes and copies its %s under ids of the system', async (type, data) => {
    const { people } = units;
    const made = await units.create('BV-MAU-A', type, { ...data, ...foreign });
    expect(await units.save('BV-MAU-A', type, made.documentId, { ...data, ...foreign })).toBe('ok');
    const copy = await people.call('BV-MAU-A', 'POST', `${content}${type}/clone/${made.documentId}`, {
      ...data,
      ...foreign,
      key: '',
    });
    expect(await codeOf(copy)).toBe('ok');
    await expectOwnIds(
      { article: 'cchc_articles', evidence: 'cchc_evidences', activity: 'cchc_activities' }[type] ?? '',
    );
  });

  test('so do the offices, at once published or in a single type', async () => {
    const { people } = units;
    const article = { ...draft('Bài đăng ngay'), unitCode: 'BV-MAU-A', ...foreign };
    expect(await units.act('cdc', `${content}article/actions/publish`, article)).toBe('ok');
    const category = { name: 'Tin mới', slug: 'tin-moi', sortOrder: 1, ...foreign };
    await units.create('tchc', 'category', category);
    const settings = await people.call('tchc', 'PUT', '/content-manager/single-types/plugin::cchc.settings', {
      provinceName: 'Tỉnh Mẫu',
      ...foreign,
    });
    expect(await codeOf(settings)).toBe('ok');
    for (const table of ['cchc_articles', 'cchc_categories', 'cchc_settings']) await expectOwnIds(table);
  });

  test('after all of that everybody still writes and publishes', async () => {
    const { documentId } = await units.create('BV-MAU-B', 'article', draft('Bài viết sau đó'));
    expect(await units.act('BV-MAU-B', `/cchc/articles/${documentId}/submit`)).toBe('ok');
    expect(await units.publish('cdc', documentId)).toBe('ok');
    expect(await readFaults(units.host)).toEqual([]);
  });

  test('evidence under the id of an article does not stand between the article and a ruling', async () => {
    const { documentId: itemId } = await units.create('BV-MAU-A', 'article', draft('Bài bị kết luận'));
    expect(await units.act('BV-MAU-A', `/cchc/articles/${itemId}/submit`)).toBe('ok');
    const evidence = {
      title: 'Che',
      unitCode: 'BV-MAU-A',
      kind: 'article',
      appearedOn: '2026-03-10',
      issueNumber: 'Số 12',
    };
    await units.create('BV-MAU-A', 'evidence', { ...evidence, documentId: itemId });
    await units.create('tchc', 'ruling', {
      ...{ itemId, outcome: 'not_counted', reasonCode: 'duplicate' },
      reasonText: 'Trùng bài đã đăng.',
    });
    const counted = valuesOf(await readSnapshot(units.host), 'quotaItem').find((item) => item.itemId === itemId);
    expect(counted?.events.map(({ event }) => event)).toEqual(['submitted', 'ruled_out']);
  });

  test('the credit of a deleted article goes to nobody who writes another under its id', async () => {
    const { documentId } = await units.create('BV-MAU-A', 'article', draft('Bài hết hạn'));
    expect(await units.act('BV-MAU-A', `/cchc/articles/${documentId}/submit`)).toBe('ok');
    expect(await units.publish('cdc', documentId)).toBe('ok');
    expect(await units.act('cdc', `/cchc/articles/${documentId}/withdraw`, { reasonCode: 'expired' })).toBe('ok');
    expect(await units.remove('cdc', 'article', documentId)).toBe('ok');
    const other = await units.create('BV-MAU-B', 'article', { ...draft('Bài mượn mã'), documentId });
    expect(other.documentId).not.toBe(documentId);
    const counted = valuesOf(await readSnapshot(units.host), 'quotaItem').find((item) => item.itemId === documentId);
    expect(counted?.unit).toBe('BV-MAU-A');
  });
}
