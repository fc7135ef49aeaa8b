import { afterAll, beforeAll, expect, test } from 'vitest';
import { endHosts } from './host-process.ts';
import { type TwoUnits, draft, startTwoUnits } from './two-units.ts';

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
