/*
 * Keeps the hotlines and the pages last read for hours without a network. Pages come from the network whenever it
 * answers with one; files under /_a/ carry their digest in their name and never change. Embedded pages, open data and
 * release.json are never touched, nor what they ask for. To retire it, see CCHC_OFFLINE in README.md.
 */
const pageCache = 'cchc-trang-1';
const fileCache = 'cchc-tep-1';
const hotlines = '/duong-day-nong/';
/** Kept however many other pages are read after them. */
const lasting = [hotlines, '/tim-kiem/'];
const never = ['/nhung/', '/du-lieu/', '/release.json', '/_deploy/'];
const keptPages = 40;
const keptFiles = 120;
/** How long the network may take when there is a saved copy. */
const patience = 6000;
const hotlinesEvery = 600_000;
const savedAt = 'x-cchc-saved-at';
let hotlinesSeen = 0;

const own = (url) => url.origin === self.location.origin && !never.some((path) => url.pathname.startsWith(path));
/** What an embedded page or open data ask for is theirs: an embed stands on another site. */
const isAskedByOthers = ({ referrer }) => referrer !== '' && !own(new URL(referrer));
/** A page has one key, whether its last slash was typed or not. */
const pageKey = (address) => new URL(address, self.location.origin).pathname.replace(/\/([^/.]+)$/, '/$1/');

async function prune(name, limit) {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  const surplus = keys.filter((key) => !lasting.includes(pageKey(key.url))).slice(0, Math.max(0, keys.length - limit));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}

async function keepFiles(html) {
  const cache = await caches.open(fileCache);
  const named = new Set(Array.from(html.matchAll(/(?:href|src)="(\/_a\/[^"]+\.(?:css|js))"/g), (match) => match[1]));
  for (const file of named) {
    const held = (await cache.match(file)) ?? (await fetch(file));
    if (!held.ok) continue;
    // Put again, so that what the newest pages need is never the oldest.
    await cache.delete(file);
    await cache.put(file, held);
  }
  await prune(fileCache, keptFiles);
}

/** Keeps a copy of a page as it was sent, with the moment, and the files it is drawn with. */
async function keepPage(address, response) {
  const cache = await caches.open(pageCache);
  const key = pageKey(address);
  if (response.status === 404 || response.status === 410) {
    await cache.delete(key);
    return;
  }
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (response.status !== 200 || response.redirected || !isPage) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set(savedAt, new Date().toISOString());
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.delete(key);
  await cache.put(key, new Response(html, { headers }));
  await prune(pageCache, keptPages);
  await keepFiles(html);
}

async function keepAddress(address) {
  try {
    await keepPage(address, await fetch(address, { cache: 'no-cache' }));
  } catch {
    // No network: what was kept before stays.
  }
}

async function keepHotlines() {
  if (Date.now() - hotlinesSeen < hotlinesEvery) return;
  hotlinesSeen = Date.now();
  await keepAddress(hotlines);
}

const pad = (number) => String(number).padStart(2, '0');

/** A copy knows nothing of what was taken back since, but it does know what was over by now. */
const withoutOver = (html) =>
  html
    .replace(/<div class="banner [^"]*" data-until="([^"]*)">.*?<\/div>/gs, (banner, until) =>
      Date.parse(until) > Date.now() ? banner : '',
    )
    .replace(/<section aria-label="Thông báo khẩn"[^>]*><\/section>/, '');

/** Why there is no page of this moment: what is certain, and no more. A server may be out of reach with a good network. */
const isSlow = 'Trang tải chậm';
const isFailing = 'Máy chủ chưa trả lời được';
const notReached = () => (self.navigator.onLine ? 'Không kết nối được với máy chủ' : 'Không có mạng');

function withNote(saved, html, note) {
  const slot = '<!--/slot:banner-->';
  const section = `<section aria-label="Ngoại tuyến"><div class="banner banner-minor"><p>${note}</p></div></section>`;
  return new Response(
    html.replace(slot, () => `${slot}${section}`),
    { headers: saved.headers },
  );
}

const momentOf = (saved) => {
  const at = new Date(saved.headers.get(savedAt) ?? 0);
  return `${pad(at.getHours())}:${pad(at.getMinutes())} ngày ${pad(at.getDate())}/${pad(at.getMonth() + 1)}/${at.getFullYear()}`;
};

/** A saved page says that it is one, from when, and why it is shown. */
const asSaved = async (saved, why) =>
  withNote(
    saved,
    withoutOver(await saved.text()),
    `<strong>${why}.</strong> Đây là bản lưu trên máy lúc ${momentOf(saved)}; thông tin có thể đã thay đổi. <a href="${hotlines}">Đường dây nóng</a>`,
  );

/** A page that was never read: the saved numbers to call in its place, and on the bare page only where there are none. */
async function nothingSaved(why) {
  const saved = await (await caches.open(pageCache)).match(hotlines);
  if (!saved) {
    return new Response(
      `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${why}</title><h1>${why}</h1><p>Trang này chưa được lưu trên máy. Hãy thử lại sau.</p><p><a href="/">Trang chủ</a></p></html>`,
      { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
    );
  }
  const html = withoutOver(await saved.text()).replace(/<title>.*?<\/title>/s, `<title>${why}</title>`);
  const note = `<strong>${why}.</strong> Trang này chưa được lưu trên máy, mời mở lại khi có mạng. Dưới đây là đường dây nóng đã lưu lúc ${momentOf(saved)}. <span lang="en">No connection: this page is not saved on your device. The saved hotlines follow.</span>`;
  return withNote(saved, html, note);
}

async function answerPage(event) {
  const { request } = event;
  const network = (async () => (await event.preloadResponse) ?? fetch(request))();
  const keep = (response) => Promise.all([keepPage(request.url, response.clone()), keepHotlines()]);
  // Kept also when it comes too late to be shown.
  event.waitUntil(network.then(keep).catch(() => undefined));
  const saved = await (await caches.open(pageCache)).match(pageKey(request.url));
  if (!saved) return network.catch(() => nothingSaved(notReached()));
  const late = new Promise((resolve) => setTimeout(resolve, patience, null));
  try {
    const response = await Promise.race([network, late]);
    if (response && response.status < 500) return response;
    return await asSaved(saved, response ? isFailing : isSlow);
  } catch {
    return asSaved(saved, notReached());
  }
}

async function answerFile(request) {
  const cache = await caches.open(fileCache);
  const held = (await cache.match(request)) ?? (await caches.match(request));
  if (held) return held;
  const response = await fetch(request);
  if (response.status === 200 && response.type === 'basic') {
    await cache.put(request, response.clone());
    await prune(fileCache, keptFiles);
  }
  return response;
}

/** Everything else goes to the network; without one, what a page has put aside by itself. */
async function answerOther(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const held = await caches.match(request);
    if (held) return held;
    throw error;
  }
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  // Where a browser can be told so, it does not even ask the worker, nor send for such a page twice.
  const past = never.map((path) => ({ condition: { urlPattern: { pathname: `${path}*` } }, source: 'network' }));
  event.waitUntil(Promise.resolve(event.addRoutes?.(past)).catch(() => undefined));
  event.waitUntil(keepHotlines());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) {
      if (/^cchc-(?:trang|tep)-/.test(name) && name !== pageCache && name !== fileCache) await caches.delete(name);
    }
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
    // The page that brought the worker was loaded without it.
    for (const { url } of await self.clients.matchAll({ type: 'window' })) {
      if (own(new URL(url))) await keepAddress(pageKey(url));
    }
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !own(url) || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (isAskedByOthers(request)) return;
  else if (url.pathname.startsWith('/_a/')) event.respondWith(answerFile(request));
  else event.respondWith(answerOther(request));
});
