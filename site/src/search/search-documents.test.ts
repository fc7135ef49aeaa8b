import { expect, test } from 'vitest';
import { makeArticle, makeSettings, makeSite } from '../fixtures/snapshot.ts';
import { searchDocuments } from './search-documents.ts';

test('what the gate keeps from a page is not found by its words either', () => {
  const bodyHtml =
    '<p>Nộp hồ sơ</p><iframe src="https://x.vn">khung</iframe><textarea>nháp</textarea><template>mẫu</template><p>tại nhà</p>';
  const site = makeSite([makeSettings(), makeArticle({ documentId: 'bai', bodyHtml })]);
  const [article] = searchDocuments(site).documents;
  expect(article?.body).toBe('Nộp hồ sơ tại nhà');
});
