/* Classic script in the head: it must run before the first paint, so that a chosen theme never flashes. */
(({ document: page, localStorage: store, navigator: { serviceWorker: worker }, trustedTypes: types }) => {
  const root = page.documentElement;
  const names = ['size', 'theme', 'contrast'];
  const read = (name) => {
    try {
      return store.getItem(name) ?? '';
    } catch {
      return '';
    }
  };
  const show = () => {
    for (const name of names) {
      const value = read(name);
      if (value) root.dataset[name] = value;
      else delete root.dataset[name];
      for (const button of page.querySelectorAll(`[data-name=${name}]`)) {
        button.setAttribute('aria-pressed', String(button.value === value));
      }
    }
  };
  show();
  page.addEventListener('DOMContentLoaded', () => {
    const panel = page.getElementById('hien-thi');
    if (!panel) return;
    panel.hidden = false;
    panel.addEventListener('click', ({ target }) => {
      if (!target.dataset.name) return;
      try {
        store.setItem(target.dataset.name, target.value);
      } catch {
        /* Storage is closed to us: the choice lasts as long as the page. */
      }
      show();
    });
    show();
  });
  if (worker) {
    const createScriptURL = () => '/sw.js';
    const policy = types ? types.createPolicy('cchc', { createScriptURL }) : { createScriptURL };
    globalThis.addEventListener('load', () => {
      /* A browser that refuses shows the pages all the same. */
      worker.register(policy.createScriptURL('')).catch(() => {});
    });
  }
})(globalThis);
