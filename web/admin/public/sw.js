// Keeps the application, not its data: a page that is loaded again without a connection still counts goods.
const CACHE = 'quayside-pages';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('message', event => {
    if (Array.isArray(event.data?.keep)) event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(event.data.keep)));
});

const keep = async (request, response) => {
    if (response.ok) (await caches.open(CACHE)).put(request, response.clone());
    return response;
};

// The names of assets change with their content, so a kept one is never stale; the page itself is taken from the server whenever it answers.
const asset = async request => (await caches.match(request)) ?? keep(request, await fetch(request));
// A proxy that answers for a server that is away has no page either.
const page = async request => {
    try {
        const response = await fetch(request);
        return response.status < 500 ? keep('/', response) : (await caches.match('/')) ?? response;
    } catch (error) {
        return (await caches.match('/')) ?? Promise.reject(error);
    }
};

self.addEventListener('fetch', event => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin) return;
    if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
    else if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(page(request));
});
