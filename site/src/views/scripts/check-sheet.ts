// Says what the code on a printed sheet means. The page answers for every sheet without it.
import { contentAnswer, printedSheet, revisionAnswer } from './sheet-answer.ts';

const place = document.querySelector<HTMLElement>('[data-sheet-answer]');
const printed = printedSheet(location.search);

async function answerRevision(into: HTMLElement, revision: number): Promise<void> {
  const response = await fetch('/release.json', { cache: 'no-store' });
  if (!response.ok) return;
  const release: unknown = await response.json();
  if (typeof release !== 'object' || release === null || !('revision' in release)) return;
  if (typeof release.revision === 'number') into.textContent = revisionAnswer(revision, release.revision);
}

/** A list is one content: it holds, or the changes after its day are what is different. */
function answerList(list: HTMLElement, day: string, mark: string): string {
  const { mark: current = '', day: last = '' } = list.dataset;
  const later = Array.from(document.querySelectorAll<HTMLElement>('[data-change]')).filter(
    ({ dataset }) => (dataset['change'] ?? '') > day,
  );
  if (mark === current || (mark === day && day === last)) return 'Bản này còn đúng.';
  return later.length === 0
    ? 'Danh mục đã được bổ sung hoặc đính chính sau khi in bản này; cần in lại.'
    : `Bản này đã cũ: từ sau ngày ghi trên bản đã có ${String(later.length)} thay đổi, nêu dưới đây.`;
}

if (place && printed?.kind === 'revision') {
  // Without a connection the page already says everything that is certain.
  answerRevision(place, printed.revision).catch(() => undefined);
} else if (place && printed?.kind === 'content') {
  const list = document.querySelector<HTMLElement>('[data-list]');
  const known = document.querySelector<HTMLElement>(`#ban-${printed.day}`);
  place.textContent = list
    ? answerList(list, printed.day, printed.mark)
    : contentAnswer(
        printed,
        known && { mark: known.dataset['mark'] ?? '', answer: known.querySelector('strong')?.textContent ?? '' },
      );
}
