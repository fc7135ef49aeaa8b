/* Classic script in the head: it must run before the first paint, so that a chosen theme never flashes. */
(({ document: page, navigator: { serviceWorker: worker }, trustedTypes: types }) => {
  const { dataset } = page.documentElement;
  const each = (selector, visit) => page.querySelectorAll(selector).forEach(visit);
  const show = () => {
    for (const name of ['size', 'theme', 'contrast']) {
      let value;
      try {
        value = localStorage[name];
      } catch {
        /* Storage is closed to us: the browser's own choice stands. */
      }
      /* Set in any case: the buttons are there where this script is. */
      dataset[name] = value ?? '';
      each(`[data-name=${name}]`, (button) => {
        button.setAttribute('aria-pressed', button.value === dataset[name]);
      });
    }
  };
  /* What ends at an instant is over for an open page too. Under a reader's eyes it keeps its place, so that nothing moves
     under the finger and Tab goes on from there; a tab that nobody sees, or a page just begun, closes the gap. */
  const endOver = (isUnseen) => {
    each('[data-until*=T]', (part) => {
      if (part.dataset.until <= new Date().toJSON()) part[isUnseen || page.hidden ? 'hidden' : 'inert'] = true;
    });
  };
  show();
  setInterval(endOver, 1000);
  addEventListener('DOMContentLoaded', show);
  addEventListener('DOMContentLoaded', endOver);
  addEventListener('click', ({ target }) => {
    const { name } = target.dataset;
    if (!name) return;
    try {
      localStorage[name] = target.value;
    } catch {
      /* As above. */
    }
    show();
  });
  const createScriptURL = () => '/sw.js';
  addEventListener('load', () => {
    /* A browser that refuses shows the pages all the same. */
    worker?.register(types?.createPolicy('cchc', { createScriptURL }).createScriptURL('') ?? '/sw.js').catch(() => {});
  });
})(globalThis);
