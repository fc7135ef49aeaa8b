import type { Library } from '../presenters/present-article.ts';
import { type RichText, headingsOf, picturesOf } from '../presenters/rich-text.ts';
import type { Problem } from '../writing/refuse-faults.ts';

/** Pictures without words and headings out of order, in a formatted text. */
export function checkBody(body: RichText, library: Library, path: string): Problem[] {
  const problems: Problem[] = [];
  picturesOf(body).forEach((hash, position) => {
    const file = library.get(hash);
    const which = `Hình thứ ${position + 1} trong nội dung`;
    if (file === undefined) {
      const message = `${which} không còn trong Thư viện. Hãy chèn lại hoặc xóa khỏi bài.`;
      problems.push({ code: 'E_PICTURE_GONE', path, message });
    } else if (file.held === null) {
      problems.push({ code: 'E_PICTURE_UNREADY', path, message: `${which} chưa được xử lý. Hãy tải hình lên lại.` });
    } else if (file.alternativeText.trim() === '') {
      const message = `${which} chưa có văn bản thay thế. Hãy mô tả hình trong Thư viện.`;
      problems.push({ code: 'E_PICTURE_ALT', path, message });
    }
  });
  let level = 1;
  for (const heading of headingsOf(body)) {
    if (heading.level === 1) {
      const message = `Đề mục “${heading.words}” đang ở cấp 1. Cấp 1 là tiêu đề bài; trong nội dung hãy bắt đầu từ cấp 2.`;
      problems.push({ code: 'E_HEADING_ONE', path, message });
      level = Math.max(level, 1);
      continue;
    }
    if (heading.level > 4) {
      const message = `Đề mục “${heading.words}” ở cấp ${heading.level}; chỉ dùng cấp 2 đến cấp 4.`;
      problems.push({ code: 'E_HEADING_DEEP', path, message });
    } else if (heading.level > level + 1) {
      const message = `Đề mục “${heading.words}” nhảy từ cấp ${level} xuống cấp ${heading.level}. Hãy dùng cấp ${level + 1}.`;
      problems.push({ code: 'E_HEADING_JUMP', path, message });
    }
    level = heading.level;
  }
  return problems;
}
