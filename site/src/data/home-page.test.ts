import { describe, expect, it } from 'vitest';
import { makeArticle, makeChannel, makePage, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { homePage } from './home-page.ts';

describe('homePage', () => {
  it('is honest when there is nothing yet', () => {
    expect(homePage(makeSite([makeSettings()]))).toEqual({
      inForce: '00',
      fields: [],
      moreFields: null,
      lines: [],
      newest: null,
      news: [],
      newsAt: null,
      decisions: [],
      decisionsOn: null,
      month: 'tháng 03/2026',
      figures: [
        { value: '00', label: 'tin, bài đã đăng' },
        { value: '00', label: 'đơn vị có tin, bài' },
        { value: '00', label: 'quyết định công bố thủ tục' },
      ],
      guides: [],
    });
  });

  it('counts the running month only and names no unit', () => {
    const site = makeSite([
      makeSettings(),
      makeUnit({ code: 'CDC-MAU', name: 'Trung tâm Mẫu' }),
      makeUnit({ code: 'BV-A' }),
      makeArticle({ documentId: 'a' }),
      makeArticle({ documentId: 'b', authorUnit: 'BV-A' }),
      makeArticle({ documentId: 'c', firstPublishedAt: '2026-02-27T02:00:00.000Z' }),
    ]);
    const { figures } = homePage(site);
    expect(figures.map((figure) => figure.value)).toEqual(['02', '02', '00']);
    expect(JSON.stringify(figures)).not.toContain('Mẫu');
  });

  it('shows featured telephones before other ways, and pinned guides only', () => {
    const site = makeSite([
      makeSettings(),
      makeChannel({ key: 'thuong', isFeatured: false, order: 1 }),
      makeChannel({ key: 'cap-cuu', order: 2 }),
      makeChannel({ key: 'trang', kind: 'web', dial: null, url: 'https://example.vn/', order: 0 }),
      makePage({ slug: 'ghim', isPinned: true, title: 'Nộp hồ sơ' }),
      makePage({ slug: 'khac' }),
    ]);
    const view = homePage(site);
    expect(view.lines.map((line) => line.key)).toEqual(['cap-cuu', 'trang']);
    expect(view.guides).toEqual([{ title: 'Nộp hồ sơ', href: '/huong-dan/ghim/' }]);
  });
});
