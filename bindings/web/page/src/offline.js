// Keeps the page in the browser, so that it works without a network. Nothing else is fetched, and nothing is sent. The build writes the names.
const version = "VERSION";
const files = "FILES";
const late = "LATE"; // kept when the page asks for it, or when they are first needed

/** Asks the server whether what the browser has is still right, so that all that is kept is of one version. */
const current = (name) => new Request(name, { cache: "no-cache" });

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const kept = await caches.open(version);
    await kept.addAll(files.map(current));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== version) await caches.delete(name);
    await self.clients.claim();
  })());
});

async function keepRest() {
  const kept = await caches.open(version);
  for (const name of late) if (!(await kept.match(name))) await kept.add(current(name));
}

self.addEventListener("message", (event) => {
  if (event.data === "keep the rest") event.waitUntil(keepRest().catch(() => {})); // asked again at the next visit
});

async function answer(request) {
  const kept = await caches.open(version);
  const found = await kept.match(request, { ignoreSearch: true });
  if (found) return found;
  const fetched = await fetch(request);
  if (fetched.ok) await kept.put(request, fetched.clone());
  return fetched;
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});
