import { expect, test } from 'vitest';
import { z } from 'zod';
import { pictureOf } from './picture.ts';
import { codeOf } from './people.ts';
import { readFaults } from './site-reader.ts';
import { draft, enterUnits, units, words } from './two-units.ts';

const a = 'BV-MAU-A';
const content = '/content-manager/collection-types/plugin::cchc.';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const shownOfArticle = async (): Promise<readonly object[]> => {
  const cover = await units.upload('cdc', 'khac.jpg', await pictureOf('#445566'));
  return [
    { title: 'Tên khác' },
    { summary: 'Ý khác.' },
    { body: words(301) },
    { mark: 'criticism' },
    { kind: 'article' },
    { titleEn: 'Title' },
    { summaryEn: 'Summary' },
    { bodyEn: words(20) },
    { cover: cover.id },
    { coverAlt: 'Mô tả khác' },
    { coverCaption: 'Chú thích khác' },
    { attachments: [cover.id] },
    { videoUrl: 'https://example.vn/video' },
    { unitCode: 'BV-MAU-B' },
    { coAuthorUnits: [a] },
    { penName: 'Người viết khác' },
    { sourceName: 'Báo khác' },
    { sourceUrl: 'https://example.vn/bai' },
    { isReposted: true },
    { reformAreas: ['procedures'] },
    { mainReformArea: 'procedures' },
    { audiences: ['citizens'] },
    { categories: ['khong-co'] },
    { expiresAt: '2027-01-01T00:00:00.000Z' },
  ];
};

const accountsSchema = z.object({
  accounts: z.array(z.object({ id: z.number(), email: z.string(), unitCodes: z.array(z.string()) })),
});
const accounts = async (answer: Promise<Response>) => accountsSchema.parse(await (await answer).json()).accounts;

/** What was decided, closed or is in use stays what it was. The tests run in order. */
export function testKeptRecords(): void {
  test('an article that is saved empty while it is being sent is either not sent or not emptied', async () => {
    for (let round = 0; round < 14; round += 1) {
      const { documentId } = await units.create(a, 'article', draft(`Bài gửi và lưu cùng lúc ${round}`));
      const sent = units.act(a, `/cchc/articles/${documentId}/submit`);
      await pause(round * 3);
      const saved = units.save(a, 'article', documentId, { body: [] });
      const outcome = [await sent, await saved];
      const held = await units.read('cdc', 'article', documentId);
      const isEmpty = JSON.stringify(held['body']) === '[]';
      expect([held['workflowState'], isEmpty], `round ${round}: ${outcome.join(', ')}`).not.toEqual([
        'submitted',
        true,
      ]);
      expect([
        ['ok', 'E_RIGHT_SENT'],
        ['E_SUBMIT_WORDS', 'ok'],
      ]).toContainEqual(outcome);
    }
  });

  test('two who decide at the same moment do not both decide', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { documentId } = await units.create(a, 'article', draft(`Bài hai nơi cùng xử lý ${round}`));
      expect(await units.act(a, `/cchc/articles/${documentId}/submit`)).toBe('ok');
      const refused = units.act('tchc', `/cchc/articles/${documentId}/refuse`, { comment: 'Không phù hợp.' });
      const published = units.publish('cdc', documentId);
      const outcome = [await refused, await published];
      expect([
        ['ok', 'E_ARTICLE_REFUSED'],
        ['E_STEP_CLOSED', 'ok'],
      ]).toContainEqual(outcome);
    }
  });

  test('an approval of praise ends with every change of what the public sees, and with nothing else', async () => {
    const cover = await units.upload('cdc', 'bia.jpg', await pictureOf('#112233'));
    const { documentId } = await units.create('cdc', 'article', {
      ...draft('Bài biểu dương'),
      unitCode: a,
      mark: 'commendation',
      cover: cover.id,
      expiresAt: '2026-12-31T00:00:00.000Z',
    });
    const approve = () => units.act('tchc', `/cchc/articles/${documentId}/approve-mark`);
    const isApproved = async () => (await units.read('cdc', 'article', documentId))['markApproved'];
    expect(await approve()).toBe('ok');
    const whole = await units.read('cdc', 'article', documentId);
    expect(await units.save('cdc', 'article', documentId, { ...whole, internalNote: 'Đã trao đổi.' })).toBe('ok');
    expect(await isApproved(), 'saved as it was').toBe(true);
    const same = { cover: { id: cover.id }, attachments: [], penName: '', expiresAt: '2026-12-31T07:00:00+07:00' };
    expect(await units.save('cdc', 'article', documentId, same)).toBe('ok');
    expect(await isApproved(), 'said otherwise').toBe(true);
    for (const change of await shownOfArticle()) {
      const said = JSON.stringify(change).slice(0, 40);
      expect(await units.save('cdc', 'article', documentId, change), said).toBe('ok');
      expect(await isApproved(), said).toBe(false);
      expect(await approve(), said).toBe('ok');
    }
  });

  test('what evidence said when it was confirmed stays, whoever saves the form', async () => {
    const said = {
      title: 'Bài trên báo',
      unitCode: a,
      kind: 'article',
      appearedOn: '2026-03-10',
      issueNumber: 'Số 12',
    };
    const { documentId } = await units.create('cdc', 'evidence', said);
    expect(await units.save('tchc', 'evidence', documentId, { state: 'confirmed' })).toBe('ok');
    const whole = await units.read('tchc', 'evidence', documentId);
    for (const who of ['cdc', 'tchc', 'admin']) {
      expect(await units.save(who, 'evidence', documentId, { ...whole, url: '' }), 'saved as it was').toBe('ok');
      for (const change of [{ title: 'Bài khác' }, { unitCode: 'BV-MAU-B' }, { appearedOn: '2026-02-01' }]) {
        expect(await units.save(who, 'evidence', documentId, change), JSON.stringify(change)).toBe('E_RIGHT_JUDGED');
      }
    }
    expect(await units.read('tchc', 'evidence', documentId)).toMatchObject({ ...said, state: 'confirmed' });
  });

  test('closed figures are made, changed and deleted by nobody’s hand', async () => {
    const closing = {
      key: 'bia-dat-2026-01-1',
      quotaKey: 'bia-dat',
      readingId: 'mot',
      period: '2026-01',
      round: 1,
      closedAt: '2026-02-05T00:00:00.000Z',
      digest: 'f'.repeat(64),
      rows: [{ unit: a, verdict: 'short', counted: 0, minimum: 2, itemIds: [] }],
    };
    const planted = await units.place.ask(async (database) => {
      const first: unknown = await database('cchc_units').select('created_at', 'published_at').first();
      await database('cchc_closings').insert({
        ...z.object({ created_at: z.unknown(), published_at: z.unknown() }).parse(first),
        document_id: 'kychotbiadat',
        key: closing.key,
        quota_key: closing.quotaKey,
        reading_id: closing.readingId,
        period: closing.period,
        round: 1,
        is_reopened: false,
        closed_at: units.place.isPostgres ? closing.closedAt : Date.parse(closing.closedAt),
        digest: closing.digest,
        rows: JSON.stringify(closing.rows),
      });
      return 'kychotbiadat';
    });
    for (const who of ['admin', 'tchc', 'cdc', a, 'leader']) {
      const codes = [
        await codeOf(await units.people.call(who, 'POST', `${content}closing`, { ...closing, key: `${closing.key}b` })),
        await units.save(who, 'closing', planted, { rows: [] }),
        await codeOf(await units.people.call(who, 'POST', `${content}closing/clone/${planted}`, { key: 'ban-sao' })),
        await units.remove(who, 'closing', planted),
        await units.act(who, `${content}closing/actions/bulkDelete`, { documentIds: [planted] }),
      ];
      expect(
        codes.every((code) => code === 'E_RIGHT_RECORD' || code === '403'),
        `${who}: ${codes.join(', ')}`,
      ).toBe(true);
      if (who === 'admin') expect(new Set(codes)).toEqual(new Set(['E_RIGHT_RECORD']));
    }
    const codes = (await readFaults(units.host)).map((fault) => z.object({ code: z.string() }).parse(fault).code);
    expect(codes).toEqual(expect.arrayContaining(['E_CLOSING_DIGEST', 'E_CLOSING_LEDGER']));
    await units.place.ask(async (database) => {
      await database('cchc_closings').where({ document_id: planted }).delete();
    });
    expect(await readFaults(units.host)).toEqual([]);
  });

  test('what is in use is not deleted, alone or in bulk, and keeps its code and address', async () => {
    const made = await units.create('tchc', 'unit', {
      code: 'TT-MAU',
      name: 'Trung tâm Mẫu',
      shortName: 'TT Mẫu',
      kind: 'health_center',
      sortOrder: 2,
    });
    const category = await units.create('tchc', 'category', { name: 'Chuyên mục Mẫu', slug: 'muc-mau', sortOrder: 2 });
    const field = await units.create('tchc', 'field', { name: 'Lĩnh vực Mẫu', code: 'linh-vuc-mau', sortOrder: 2 });
    const procedure = { code: '9.900001', name: 'Thủ tục mẫu', fieldCode: 'linh-vuc-mau' };
    const used = [
      await units.create('cdc', 'article', { ...draft('Bài nháp'), unitCode: 'TT-MAU', categories: ['muc-mau'] }),
      await units.create('tchc', 'procedure', procedure),
    ];
    const targets = [
      ['unit', made.documentId],
      ['category', category.documentId],
      ['field', field.documentId],
    ] as const;
    for (const [type, id] of targets) {
      for (const who of ['tchc', 'admin']) {
        expect(await units.remove(who, type, id), `${who} ${type}`).toBe('E_IN_USE');
        expect(await units.act(who, `${content}${type}/actions/bulkDelete`, { documentIds: [id] }), type).toBe(
          'E_IN_USE',
        );
      }
    }
    expect(await units.save('tchc', 'unit', made.documentId, { code: 'TT-KHAC' })).toBe('E_KEY_FROZEN');
    expect(await units.save('tchc', 'unit', made.documentId, { slug: 'dia-chi-khac' })).toBe('E_KEY_FROZEN');
    expect(
      await units.save('tchc', 'unit', made.documentId, { code: 'TT-MAU', slug: made['slug'], phone: '115' }),
    ).toBe('ok');
    expect(await units.save('tchc', 'category', category.documentId, { slug: 'khac' })).toBe('E_KEY_FROZEN');
    expect(await units.save('tchc', 'field', field.documentId, { code: 'khac' })).toBe('E_KEY_FROZEN');
    expect(await units.remove('cdc', 'article', used[0]?.documentId ?? '')).toBe('ok');
    expect(await units.remove('tchc', 'procedure', used[1]?.documentId ?? '')).toBe('ok');
    for (const [type, id] of targets) expect(await units.remove('tchc', type, id), type).toBe('ok');
  });

  test('the administrator binds an account to a unit and takes it back; nobody else does', async () => {
    const { people } = units;
    const cdc = (await accounts(people.call('admin', 'GET', '/cchc/accounts'))).find(
      ({ email }) => email === 'cdc@cchc.local',
    );
    const binding = { accountId: cdc?.id, unitCode: a };
    for (const who of ['cdc', 'tchc', 'leader', a]) {
      expect(await codeOf(await people.call(who, 'GET', '/cchc/accounts')), who).toBe('E_ADMIN_ONLY');
      expect(await units.act(who, '/cchc/accounts/bind', binding), who).toBe('E_ADMIN_ONLY');
      expect(await units.act(who, '/cchc/accounts/unbind', binding), who).toBe('E_ADMIN_ONLY');
    }
    const { documentId } = await units.create('cdc', 'article', { ...draft('Bài của nơi đăng'), unitCode: a });
    expect(await units.act('cdc', `/cchc/articles/${documentId}/submit`)).toBe('E_STEP_RIGHT');
    expect(await units.act('admin', '/cchc/accounts/bind', { ...binding, unitCode: 'KHONG-CO' })).toBe(
      'E_UNIT_UNKNOWN',
    );
    expect(await units.act('admin', '/cchc/accounts/bind', { ...binding, accountId: 9999 })).toBe('E_ACCOUNT_UNKNOWN');
    for (let time = 0; time < 2; time += 1) expect(await units.act('admin', '/cchc/accounts/bind', binding)).toBe('ok');
    expect(await units.act('cdc', `/cchc/articles/${documentId}/submit`)).toBe('ok');
    const left = await accounts(people.call('admin', 'POST', '/cchc/accounts/unbind', binding));
    expect(left.find(({ id }) => id === cdc?.id)?.unitCodes).toEqual([]);
  });

  test('a unit that is made anew gets its account back', async () => {
    const { people } = units;
    const unit = { code: 'BV-MAU-C', name: 'Bệnh viện Mẫu C', shortName: 'BV C', kind: 'hospital', sortOrder: 3 };
    const first = await units.create('tchc', 'unit', unit);
    await enterUnits(people, await people.call('admin', 'POST', '/cchc/accounts/units', {}));
    expect(await units.remove('tchc', 'unit', first.documentId), 'its account holds it').toBe('E_IN_USE');
    const [account] = (await accounts(people.call('admin', 'GET', '/cchc/accounts'))).filter(({ unitCodes }) =>
      unitCodes.includes('BV-MAU-C'),
    );
    const binding = { accountId: account?.id, unitCode: 'BV-MAU-C' };
    expect(await units.act('admin', '/cchc/accounts/unbind', binding)).toBe('ok');
    expect(await units.remove('tchc', 'unit', first.documentId)).toBe('ok');
    await units.create('tchc', 'unit', unit);
    const again: unknown = await (await people.call('admin', 'POST', '/cchc/accounts/units', {})).json();
    expect(again).toEqual({
      accounts: [],
      bound: [{ unitCode: 'BV-MAU-C', unitName: 'Bệnh viện Mẫu C', email: account?.email }],
    });
    await units.create('BV-MAU-C', 'article', draft('Bài của đơn vị lập lại'));
  });
}
