'use strict';

/*
 * Without a network a checklist, or the form for a finding, opens from an empty shell, in which the page itself puts what was kept, encrypted, on this
 * device. Nothing of a case goes through here: only the shell and the files that it is made of are in the cache.
 */
const ON_SITE = /\/inspections\/[0-9a-f-]{36}\/(checklist|findings)$/;

function shell() {
  return caches.match(new URL('../field/shell', self.registration.scope)).then(found => found ?? Response.error());
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && ON_SITE.test(pathname)) {
    event.respondWith(fetch(request).catch(shell));
  } else if (pathname.includes('/assets/')) {
    event.respondWith(caches.match(request).then(found => found ?? fetch(request)));
  }
});
