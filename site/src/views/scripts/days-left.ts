// Adds how many days are left of a period that runs; without script its last day stands there.
import { daysLeftWords } from './days-left-words.ts';

function mark(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.days-left')) {
    const words = daysLeftWords(place.dataset['until'] ?? '', Date.now());
    if (place.textContent !== words) place.textContent = words;
  }
}

mark();
setInterval(mark, 60_000);
