// Keeps the pages of kiosks and their files on the device. Files carry a hash of what they hold and never change; of pages
// the server's newest comes first, and the kept one stands in when there is no answer. Answers are none of its business.
const CACHE = "aram-kiosk-1";
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const load = (address) => fetch(address, { credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
const keep = async (address) => {
    const answer = await load(address);
    if (answer.ok) await (await caches.open(CACHE)).put(address, answer);
};

self.addEventListener("message", (event) => {
    const { pages, files } = event.data;
    event.waitUntil((async () => {
        const cache = await caches.open(CACHE);
        const wanted = new Set([...pages, ...files].map((each) => new URL(each, location.origin).href));
        for (const address of wanted) {
            const isFile = new URL(address).pathname.startsWith("/assets/");
            if (!isFile || !(await cache.match(address, { ignoreVary: true }))) await keep(address);
        }
        event.source.postMessage("kept");
    })());
});

const page = async (request) => {
    const cache = await caches.open(CACHE);
    try {
        const answer = await load(request.url);
        if (answer.ok) await cache.put(request.url, answer.clone());
        // A closed place is told as such; a server that is being restarted is no reason to lose the page.
        if (answer.status < 500) return answer;
        return (await cache.match(request.url, { ignoreVary: true })) ?? answer;
    } catch (failure) {
        const known = await cache.match(request.url, { ignoreVary: true })
            ?? await cache.match(request.url, { ignoreVary: true, ignoreSearch: true });
        if (known) return known;
        throw failure;
    }
};
const file = async (request) => {
    const known = await caches.match(request.url, { ignoreVary: true });
    return known ?? fetch(request);
};

self.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== location.origin) return;
    if (pathname.startsWith("/assets/")) event.respondWith(file(request));
    else if (pathname.startsWith("/k/")) event.respondWith(page(request));
});
