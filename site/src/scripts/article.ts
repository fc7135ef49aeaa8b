import './print.ts';

/** Hearing and passing on an article, where the browser can. Without script there are the links alone. */
const button = (name: string): HTMLButtonElement | null => document.querySelector<HTMLButtonElement>(`[data-${name}]`);
const article = document.querySelector('.article');

const share = button('share');
if (share && 'share' in navigator) {
  share.hidden = false;
  share.addEventListener('click', () => {
    // Who closes the dialogue has shared nothing, and nothing is said.
    navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
  });
}

const spoken = '.prose :is(p, pre, blockquote, li, h2, h3, h4, caption, td, th)';
const listen = button('listen');
const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
const isVietnamese = ({ lang }: SpeechSynthesisVoice): boolean => /^vi\b/i.test(lang);

if (listen && article && speech) {
  const [start, stop] = [listen.textContent, listen.dataset['listen'] ?? ''];
  let isReading = false;
  let reading = 0;
  const show = (): void => {
    listen.textContent = isReading ? stop : start;
  };
  /** What a click has stopped ends as well, with an error, maybe after the next reading began. */
  const end = (ended: number): void => {
    if (ended !== reading) return;
    speech.cancel();
    isReading = false;
    show();
  };
  const offer = (): void => {
    listen.hidden = !speech.getVoices().some(isVietnamese);
  };
  listen.addEventListener('click', () => {
    speech.cancel();
    reading += 1;
    const mine = reading;
    isReading = !isReading;
    show();
    if (!isReading) return;
    const voice = speech.getVoices().find(isVietnamese) ?? null;
    // A paragraph inside an entry of a list, a cell or a quotation is said with it.
    const said = [...article.querySelectorAll<HTMLElement>(`h1, .lead, ${spoken}`)];
    const parts = said.filter((part) => part.innerText.trim() !== '' && part.parentElement?.closest(spoken) === null);
    for (const [index, { innerText }] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(innerText);
      utterance.lang = 'vi-VN';
      utterance.voice = voice;
      if (index === parts.length - 1) {
        utterance.onend = () => {
          end(mine);
        };
      }
      utterance.onerror = () => {
        end(mine);
      };
      speech.speak(utterance);
    }
  });
  addEventListener('pagehide', () => {
    speech.cancel();
  });
  speech.addEventListener('voiceschanged', offer);
  offer();
}
