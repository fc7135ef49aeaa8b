import type { Instant } from '@cchc/shared/contract';
import type { Library } from '../presenters/present-article.ts';
import { picturesOf, wordsOf } from '../presenters/rich-text.ts';
import type { StoredArticle } from '../repositories/stored-article.ts';
import type { Problem } from '../writing/refuse-faults.ts';
import { checkBody } from './check-body.ts';

export interface ArticleSurroundings {
  readonly library: Library;
  readonly unitCodes: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly now: Instant;
}

const problem = (code: string, path: string, message: string): Problem => ({ code, path, message });

function checkWords(article: StoredArticle): Problem[] {
  const problems: Problem[] = [];
  if (article.title.trim() === '') problems.push(problem('E_TITLE_MISSING', 'title', 'Chưa có tiêu đề.'));
  if (article.summary.trim() === '') problems.push(problem('E_SUMMARY_MISSING', 'summary', 'Chưa có tóm tắt.'));
  const isShown = article.kind === 'video' || article.kind === 'infographic';
  if (!isShown && wordsOf(article.body) === '') {
    problems.push(problem('E_BODY_MISSING', 'body', 'Chưa có nội dung.'));
  }
  if (article.kind === 'video' && article.videoUrl === null) {
    problems.push(problem('E_VIDEO_MISSING', 'videoUrl', 'Thể loại là video nhưng chưa có đường dẫn video.'));
  }
  if (article.kind === 'infographic' && article.cover === null && picturesOf(article.body).length === 0) {
    problems.push(problem('E_PICTURE_MISSING', 'cover', 'Thể loại là infographic nhưng chưa có hình.'));
  }
  const english = [article.titleEn !== null, article.summaryEn !== null, wordsOf(article.bodyEn) !== ''];
  if (english.includes(true) && english.includes(false)) {
    problems.push(
      problem(
        'E_ENGLISH_PARTIAL',
        'titleEn',
        'Bản tiếng Anh phải đủ tiêu đề, tóm tắt và nội dung, hoặc để trống cả ba.',
      ),
    );
  }
  return problems;
}

function checkPictures(article: StoredArticle): Problem[] {
  if (article.cover === null) return [];
  const alt = article.coverAlt ?? article.cover.alternativeText;
  if (article.cover.held === null) {
    const message = 'Ảnh đại diện chưa được xử lý. Hãy tải ảnh lên lại.';
    return [problem('E_COVER_UNREADY', 'cover', message)];
  }
  if (alt.trim() !== '') return [];
  return [problem('E_COVER_ALT', 'coverAlt', 'Ảnh đại diện chưa có văn bản thay thế. Hãy mô tả ảnh bằng một câu.')];
}

function checkReferences(article: StoredArticle, around: ArticleSurroundings): Problem[] {
  const problems: Problem[] = [];
  if (!around.unitCodes.has(article.unitCode)) {
    problems.push(
      problem('E_UNIT_UNKNOWN', 'unitCode', 'Chưa chọn đơn vị tác giả, hoặc đơn vị không có trong danh mục.'),
    );
  }
  for (const code of article.coAuthorUnits) {
    if (!around.unitCodes.has(code)) {
      problems.push(problem('E_UNIT_UNKNOWN', 'coAuthorUnits', `Đơn vị phối hợp “${code}” không có trong danh mục.`));
    }
  }
  for (const slug of article.categories) {
    if (!around.categories.has(slug)) {
      problems.push(problem('E_CATEGORY_UNKNOWN', 'categories', `Chuyên mục “${slug}” không có trong danh mục.`));
    }
  }
  if (article.mainReformArea !== null && !article.reformAreas.includes(article.mainReformArea)) {
    const message = 'Lĩnh vực CCHC chính phải có trong danh sách các lĩnh vực CCHC.';
    problems.push(problem('E_MAIN_AREA', 'mainReformArea', message));
  }
  // A single area needs no second choice: it is the main one.
  if (article.mainReformArea === null && article.reformAreas.length > 1) {
    problems.push(
      problem('E_MAIN_AREA', 'mainReformArea', 'Đã chọn nhiều lĩnh vực CCHC thì phải chọn một lĩnh vực chính.'),
    );
  }
  return problems;
}

function checkPermissions(article: StoredArticle, now: Instant): Problem[] {
  const problems: Problem[] = [];
  if (article.isReposted && (article.sourceName === null || article.sourceUrl === null)) {
    problems.push(problem('E_SOURCE_MISSING', 'sourceName', 'Bài đăng lại phải ghi tên nguồn và đường dẫn bản gốc.'));
  } else if (article.sourceUrl !== null && article.sourceName === null) {
    problems.push(problem('E_SOURCE_MISSING', 'sourceName', 'Đã ghi đường dẫn nguồn thì phải ghi tên nguồn.'));
  }
  if (article.hasPatientOrChild && article.consentNote === null) {
    const message = 'Có hình ảnh người bệnh hoặc trẻ em nhưng chưa ghi căn cứ đồng ý.';
    problems.push(problem('E_CONSENT_MISSING', 'consentNote', message));
  }
  if (article.mark !== null && !article.markApproved) {
    const message = 'Bài biểu dương hoặc phê phán chỉ được đăng sau khi Phòng Tổ chức - Hành chính duyệt.';
    problems.push(problem('E_MARK_UNAPPROVED', 'mark', message));
  }
  if (article.expiresAt !== null && article.expiresAt <= now) {
    problems.push(problem('E_EXPIRED', 'expiresAt', 'Thời điểm hết hạn hiển thị đã qua.'));
  }
  return problems;
}

/** Everything that stands between an article and the site, in words for its editor. */
export function checkArticle(article: StoredArticle, around: ArticleSurroundings): Problem[] {
  return [
    ...checkWords(article),
    ...checkPictures(article),
    ...checkBody(article.body, around.library, 'body'),
    ...checkBody(article.bodyEn, around.library, 'bodyEn'),
    ...checkReferences(article, around),
    ...checkPermissions(article, around.now),
  ];
}
