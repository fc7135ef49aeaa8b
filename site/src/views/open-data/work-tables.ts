import type { SiteData } from '../../data/open-site.ts';
import { activityFormWords } from '../../i18n/plan-words.ts';
import { articleKindWords, reformAreaWords } from '../../i18n/words.ts';
import { idOf, idWords, sourceOf } from './identity.ts';
import { heldRowTexts } from './row-texts.ts';
import { type OpenTable, openTable } from './table.ts';

// The one table that grows for years: only rows of articles that changed are written anew.
const articleJson = heldRowTexts<SiteData['articles'][number]>();
const articleCsv = heldRowTexts<SiteData['articles'][number]>();

export function articles(site: SiteData): OpenTable {
  const scope = `${site.publisherCode} ${site.siteUrl}`;
  return openTable(
    sourceOf(site),
    { type: 'article', title: 'Tin, bài', description: 'Tin, bài đang đăng, mới nhất trước' },
    [
      ['id', idWords, (row) => idOf(site, 'article', row.documentId)],
      ['title', 'Tiêu đề', (row) => row.title],
      ['summary', 'Tóm tắt', (row) => row.summary],
      ['kind', 'Loại (mã)', (row) => row.kind],
      ['kindName', 'Loại', (row) => articleKindWords[row.kind]],
      ['unit', 'Mã đơn vị tác giả', (row) => row.authorUnit],
      ['reformAreas', 'Lĩnh vực cải cách hành chính', (row) => row.reformAreas.map((area) => reformAreaWords[area])],
      ['categories', 'Chuyên mục (đường dẫn)', (row) => row.categories],
      ['firstPublishedAt', 'Thời điểm đăng lần đầu (UTC)', (row) => row.firstPublishedAt],
      ['updatedAt', 'Thời điểm đăng gần nhất (UTC)', (row) => row.updatedAt],
      ['url', 'Địa chỉ', (row) => `${site.siteUrl}/tin-tuc/${row.slug}/`],
    ],
    site.articles,
    { json: articleJson(scope), csv: articleCsv(scope) },
  );
}

export function plans(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'plan', title: 'Kế hoạch', description: 'Kế hoạch tuyên truyền cải cách hành chính' },
    [
      ['id', idWords, (row) => idOf(site, 'plan', row.key)],
      ['number', 'Số, ký hiệu', (row) => row.number],
      ['title', 'Tên kế hoạch', (row) => row.title],
      ['issuer', 'Cơ quan ban hành', (row) => row.issuer],
      ['issuedDate', 'Ngày ban hành', (row) => row.issuedDate],
      ['periodFrom', 'Thực hiện từ ngày', (row) => row.periodFrom],
      ['periodTo', 'Thực hiện đến ngày', (row) => row.periodTo],
    ],
    site.plans,
  );
}

export function activities(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'activity', title: 'Hoạt động truyền thông', description: 'Hoạt động ngoài trang thông tin này' },
    [
      ['id', idWords, (row) => idOf(site, 'activity', row.key)],
      ['form', 'Hình thức (mã)', (row) => row.form],
      ['formName', 'Hình thức', (row) => activityFormWords[row.form]],
      ['title', 'Nội dung', (row) => row.title],
      ['date', 'Ngày', (row) => row.date],
      ['unit', 'Mã đơn vị', (row) => row.unit],
      ['number', 'Số lượng', (row) => row.number],
      ['reach', 'Số người tiếp cận', (row) => row.reach],
      ['evidenceUrl', 'Minh chứng', (row) => row.evidenceUrl],
    ],
    site.activities,
  );
}
