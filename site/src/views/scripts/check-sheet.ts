// Adds what the revision in the QR code of a printed sheet says. The page answers without it.
import { printedRevision, sheetAnswer } from './sheet-answer.ts';

const place = document.querySelector<HTMLElement>('[data-sheet-answer]');
const printed = printedRevision(location.search);

async function answer(into: HTMLElement, revision: number): Promise<void> {
  const response = await fetch('/release.json', { cache: 'no-store' });
  if (!response.ok) return;
  const release: unknown = await response.json();
  if (typeof release !== 'object' || release === null || !('revision' in release)) return;
  if (typeof release.revision === 'number') into.textContent = sheetAnswer(revision, release.revision);
}

if (place && printed !== null) {
  // Without a connection the page already says everything that is certain.
  answer(place, printed).catch(() => undefined);
}
