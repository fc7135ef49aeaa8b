// Shows one slide after the other. Space holds the screen and lets it go on. A reader who asked for less motion gets
// the whole list, which is also what stands there without script.
import { fitSlide } from './fit-slide.ts';
import { askedOf, chosenSlides, namesOfScreen, slideSeconds } from './slide-choice.ts';
import { slideAfter } from './slide-order.ts';

/** How often the screen asks for the newest page: an urgent notice does not wait for the wall. */
const refreshSeconds = 15;
/** Carried by what `sw.js` kept. */
const savedAt = 'x-cchc-saved-at';

const query = new URLSearchParams(location.search);
const all = Array.from(document.querySelectorAll<HTMLElement>('.slide'), (element) => ({
  element,
  until: element.dataset['until'] === undefined ? null : Date.parse(element.dataset['until']),
  of: element.dataset['of'] ?? null,
  group: element.dataset['group'] ?? null,
}));
const slides = chosenSlides(all, askedOf(query));
for (const { element } of all) element.hidden = true;
const known = new Map(
  Array.from(
    document.querySelector<HTMLTemplateElement>('#ten-man-hinh')?.content.querySelectorAll('span') ?? [],
    (one) => [one.dataset['of'] ?? '', one.textContent],
  ),
);
const names = document.querySelector<HTMLElement>('#cua-ai');
if (names) {
  names.textContent = namesOfScreen(askedOf(query), known);
  names.hidden = names.textContent === '';
}
const clock = document.querySelector<HTMLElement>('#gio');
const wallTime = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
const wantsStillness = matchMedia('(prefers-reduced-motion: reduce)');
let place = -1;
let isHeld = false;
let lastText: string | null = null;

function dropExpired(): void {
  const now = Date.now();
  for (const { element, until } of slides) element.hidden = until !== null && until <= now;
}

function step(): void {
  dropExpired();
  if (!isHeld) turn();
}

function turn(): void {
  if (wantsStillness.matches) {
    document.body.classList.remove('rotating');
    for (const { element } of slides) element.style.fontSize = '';
    return;
  }
  document.body.classList.add('rotating');
  place = slideAfter(
    place,
    slides.map(({ element }) => !element.hidden),
  );
  slides.forEach(({ element }, index) => {
    element.classList.toggle('shown', index === place);
  });
  fit();
}

function fit(): void {
  const shown = slides[place]?.element;
  if (shown && document.body.classList.contains('rotating')) fitSlide(shown);
}

/** What ends while it is shown leaves at its end, also from a screen that is held or turns slowly. */
function leaveEnded(): void {
  if (clock) {
    clock.textContent = wallTime.format();
    clock.hidden = false;
  }
  dropExpired();
  if (slides[place]?.element.hidden === true) turn();
}

/**
 * Takes the newest page only when it can be had: a screen without connection keeps what it shows. Nor does one begin
 * anew for a page that says the same, unless what it shows is the copy that was kept for such times.
 */
async function refresh(cache: 'no-cache' | 'force-cache'): Promise<void> {
  const response = await fetch(location.href, { cache });
  if (!response.ok) return;
  const text = await response.text();
  const isFresh = cache === 'no-cache' && !response.headers.has(savedAt);
  const isCopyOver = isFresh && document.querySelector('[aria-label="Ngoại tuyến"]') !== null;
  if (text !== (lastText ?? text) || isCopyOver) location.reload();
  lastText = text;
}

addEventListener('keydown', (event) => {
  if (event.key !== ' ') return;
  event.preventDefault();
  isHeld = !isHeld;
});
addEventListener('resize', fit);
const ask = (cache: 'no-cache' | 'force-cache' = 'no-cache'): void => {
  refresh(cache).catch(() => undefined);
};
step();
// What was loaded, as the browser has it: a notice of a moment later differs from it.
ask('force-cache');
setInterval(step, slideSeconds(query) * 1000);
setInterval(leaveEnded, 1000);
setInterval(() => {
  ask();
}, refreshSeconds * 1000);
