import { countWords } from '@cchc/shared/text';
import { z } from 'zod';

export interface Submission {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly body: unknown;
  readonly hasCover: boolean;
  readonly videoUrl: string | null;
}

export interface SubmissionFault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

const nodeSchema = z.looseObject({ text: z.string().optional(), children: z.array(z.unknown()).optional() });

/** The words of a rich-text value, block by block. */
export function textOfBlocks(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfBlocks).join(' ');
  const node = nodeSchema.safeParse(value);
  if (!node.success) return '';
  return `${node.data.text ?? ''}${node.data.children === undefined ? '' : textOfBlocks(node.data.children)}`;
}

/** Kinds whose content is a picture or a video; their text may be short. */
const shownKinds = new Set(['infographic', 'video']);

/** What an article lacks before it can be sent. A sent item holds its month, so an empty draft must not be one. */
export function submissionFaults(article: Submission, minimumWords: number): readonly SubmissionFault[] {
  const faults: SubmissionFault[] = [];
  if (article.title.trim() === '') {
    faults.push({ code: 'E_SUBMIT_TITLE', path: 'title', message: 'Bài chưa có tiêu đề.' });
  }
  if (article.summary.trim() === '') {
    faults.push({ code: 'E_SUBMIT_SUMMARY', path: 'summary', message: 'Bài chưa có tóm tắt.' });
  }
  if (article.kind === 'video' && (article.videoUrl ?? '') === '') {
    faults.push({ code: 'E_SUBMIT_VIDEO', path: 'videoUrl', message: 'Video chưa có đường dẫn.' });
  }
  if (article.kind === 'infographic' && !article.hasCover) {
    faults.push({ code: 'E_SUBMIT_COVER', path: 'cover', message: 'Infographic chưa có ảnh.' });
  }
  const words = countWords(textOfBlocks(article.body));
  if (!shownKinds.has(article.kind) && words < minimumWords) {
    faults.push({
      code: 'E_SUBMIT_WORDS',
      path: 'body',
      message: `Nội dung bài mới có ${words} chữ; cần ít nhất ${minimumWords} chữ mới gửi được.`,
    });
  }
  return faults;
}

/** Rules of publication that the rules of sending tell in words of their own. */
const toldBySending = new Set([
  'E_TITLE_MISSING',
  'E_SUMMARY_MISSING',
  'E_BODY_MISSING',
  'E_VIDEO_MISSING',
  'E_PICTURE_MISSING',
]);
/** What an office settles once the article has come. */
const settledLater = new Set(['E_MARK_UNAPPROVED']);

/**
 * Everything that a unit has to mend before it sends: what sending asks for, and what would stop the publication, told
 * while the unit still has the article in hand.
 */
export function faultsBeforeSending(
  ofSending: readonly SubmissionFault[],
  ofPublication: readonly SubmissionFault[],
): readonly SubmissionFault[] {
  const named = new Set(ofSending.map(({ path }) => path));
  const others = ofPublication.filter(
    ({ code, path }) => !settledLater.has(code) && !(toldBySending.has(code) && named.has(path)),
  );
  return [...ofSending, ...others];
}
