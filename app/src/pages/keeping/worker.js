/*
 * Keeps the pages of notes that somebody has opened on this device, so that a tab which was closed opens again without a
 * network; the words typed meanwhile are the editor's own (local-copy.ts). The network always comes first: what is kept
 * is shown only where that fails, and says so. Nothing is kept of a page that the server does not mark, nothing of one
 * reader is shown to another, and whoever signs out takes it along.
 */
const PAGES = "entente-pages";
const ASSETS = "entente-assets";
const READER = "entente-reader";
const WHO = "/worker.js?reader";
const PAGES_MAX = 20;
const ASSETS_MAX = 120;
const AGE_MAX_MS = 30 * 24 * 60 * 60 * 1000;

const MARK = "entente-keep";
const SAID = "entente-reader";
const AT = "entente-kept-at";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    await self.registration.navigationPreload?.enable();
    await trim();
    await self.clients.claim();
  })());
});

/* The page that began this one was loaded without it: it says what it consists of. */
self.addEventListener("message", (event) => {
  const { page, assets } = event.data ?? {};
  event.waitUntil((async () => {
    for (const address of Array.isArray(assets) ? assets : []) await asset(new Request(address)).catch(() => undefined);
    if (typeof page === "string" && new URL(page).origin === location.origin) {
      const answer = await fetch(page, { credentials: "same-origin", headers: { accept: "text/html" } }).catch(() => null);
      if (answer !== null) await taken(page, answer);
    }
  })().catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== "GET") {
    // Never answered here. Before the server has said goodbye, what was kept is gone.
    if (/^\/(sign-out$|account\/sign-out-everywhere$|sign-in)/.test(url.pathname)) event.waitUntil(forget());
    return;
  }
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (url.pathname.startsWith("/pkg/")) event.respondWith(asset(request));
});

async function page(event) {
  const { request } = event;
  let answer;
  try {
    answer = (await event.preloadResponse) ?? (await fetch(request));
  } catch {
    return (await kept(request.url)) ?? Response.error();
  }
  const copy = answer.headers.get(MARK) === "1" && answer.ok ? answer.clone() : answer;
  // A page that is left before it has come whole is not kept, and that is no error of anybody's.
  event.waitUntil(taken(request.url, copy).catch(() => undefined));
  return answer;
}

/* Names of assets carry the hash of what is in them: one that is here is the right one. */
async function asset(request) {
  const cache = await caches.open(ASSETS);
  const there = await cache.match(request.url);
  if (there !== undefined) return there;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith("/pkg/")) await cache.put(request.url, answer.clone());
  return answer;
}

/* What a page from the network says: who reads, and whether it may be kept. */
async function taken(address, answer) {
  const reader = answer.headers.get(SAID);
  if (reader === null) return;
  if (reader !== (await known())) {
    await forget();
    if (reader !== "nobody") await remember(reader);
  }
  const cache = await caches.open(PAGES);
  const plain = address.split("#")[0];
  if (reader === "nobody" || answer.headers.get(MARK) !== "1" || !answer.ok) {
    // Whatever is there under this address is not what the server says today; what broke there says nothing.
    if (answer.status < 500) await cache.delete(plain);
    return;
  }
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) headers.delete(name);
  headers.set(AT, String(Date.now()));
  const text = await answer.text();
  // Put behind the others: the first are those that were opened longest ago.
  await cache.delete(plain);
  await cache.put(plain, new Response(text, { status: 200, headers }));
  await trim();
}

async function kept(address) {
  const found = await (await caches.open(PAGES)).match(address.split("#")[0]);
  if (found === undefined) return undefined;
  const at = Number(found.headers.get(AT));
  const isOwn = found.headers.get(SAID) === (await known());
  if (!isOwn || !(Date.now() - at < AGE_MAX_MS)) return undefined;
  const text = await found.text();
  const language = /<html lang="([a-z]+)"/.exec(text)?.[1] ?? "en";
  const line = text.replace(/<template data-kept="">([\s\S]*?)<\/template>/, (_, said) => said.replace("KEPT-AT", moment(at, language)));
  return new Response(line, { status: 200, headers: found.headers });
}

/* "14:02"; of another day with the day. */
function moment(at, language) {
  const form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn" };
  const today = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, today ? form : { ...form, day: "numeric", month: "short", year: "numeric" }).format(at);
}

async function known() {
  const said = await (await caches.open(READER)).match(WHO);
  return said === undefined ? null : said.text();
}

async function remember(reader) {
  await (await caches.open(READER)).put(WHO, new Response(reader));
}

async function forget() {
  await Promise.all([caches.delete(PAGES), caches.delete(READER)]);
}

async function trim() {
  const pages = await caches.open(PAGES);
  const all = await pages.keys();
  for (const [place, request] of all.entries()) {
    const at = Number((await pages.match(request))?.headers.get(AT));
    if (place < all.length - PAGES_MAX || !(Date.now() - at < AGE_MAX_MS)) await pages.delete(request);
  }
  const assets = await caches.open(ASSETS);
  const files = await assets.keys();
  for (const request of files.slice(0, Math.max(0, files.length - ASSETS_MAX))) await assets.delete(request);
}
