import { afterAll, beforeAll, expect, test } from 'vitest';
import { endHosts } from './host-process.ts';
import { pictureOf } from './picture.ts';
import { type TwoUnits, draft, startTwoUnits, words } from './two-units.ts';

/** What was decided, closed or is in use stays what it was. Over HTTP; the tests run in order. */
let units: TwoUnits;
beforeAll(async () => {
  units = await startTwoUnits();
}, 300_000);
afterAll(async () => {
  await endHosts();
  await units.place.remove();
});

const a = 'BV-MAU-A';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('an article that is saved empty while it is being sent is either not sent or not emptied', async () => {
  for (let round = 0; round < 14; round += 1) {
    const { documentId } = await units.create(a, 'article', draft(`Bài gửi và lưu cùng lúc ${round}`));
    const sent = units.act(a, `/cchc/articles/${documentId}/submit`);
    await pause(round * 3);
    const saved = units.save(a, 'article', documentId, { body: [] });
    const outcome = [await sent, await saved];
    const held = await units.read('cdc', 'article', documentId);
    const isEmpty = JSON.stringify(held['body']) === '[]';
    expect([held['workflowState'], isEmpty], `round ${round}: ${outcome.join(', ')}`).not.toEqual(['submitted', true]);
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

test('a confirmation of evidence ends with a change by anybody but TCHC', async () => {
  const said = { title: 'Bài trên báo', unitCode: a, kind: 'article', appearedOn: '2026-03-10' };
  const { documentId } = await units.create('cdc', 'evidence', said);
  const state = async () => (await units.read('tchc', 'evidence', documentId))['state'];
  for (const change of [{ title: 'Bài khác' }, { unitCode: 'BV-MAU-B' }, { appearedOn: '2026-02-01' }]) {
    expect(await units.save('tchc', 'evidence', documentId, { state: 'confirmed' })).toBe('ok');
    const whole = await units.read('cdc', 'evidence', documentId);
    expect(await units.save('cdc', 'evidence', documentId, { ...whole, note: 'Đã xem.' })).toBe('ok');
    expect(await state()).toBe('confirmed');
    expect(await units.save('cdc', 'evidence', documentId, change)).toBe('ok');
    expect(await state(), JSON.stringify(change)).toBe('declared');
  }
  expect(await units.save('tchc', 'evidence', documentId, { state: 'confirmed', title: 'TCHC sửa' })).toBe('ok');
  expect(await state()).toBe('confirmed');
});
