// Adds "Đang tiếp nhận" beside lines that answer at this moment; without script the hours alone stand there.
import { isOpenAt, zonedMoment } from './opening-hours.ts';

function mark(): void {
  const moment = zonedMoment(new Date());
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const words = isOpenAt(place.dataset['hours'] ?? '', moment) ? 'Đang tiếp nhận' : '';
    if (place.textContent !== words) place.textContent = words;
  }
}

mark();
setInterval(mark, 30_000);
