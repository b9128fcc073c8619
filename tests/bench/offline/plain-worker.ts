/**
 * The plain way to keep a site: a worker that holds a list of all files with their digests and
 * fetches each by itself when it is installed, as generated workers do (Workbox's even one after the
 * other; this one takes six at a time, as many as a browser has connections to one host).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPath, type List } from '../../../src/offline/list.ts';

/** Runs in the worker; `files` are paths with digests. */
const code = `
const name = 'plain';
const keyOf = ([path, hash]) => new URL(path + '?revision=' + hash, registration.scope).href;
const addressOf = ([path]) => new URL(path.replace(/(^|\\/)index\\.html$/, '$1'), registration.scope).href;
const byAddress = new Map(files.map((file) => [addressOf(file), keyOf(file)]));

async function install() {
  const cache = await caches.open(name);
  const has = new Set((await cache.keys()).map(({ url }) => url));
  const queue = files.filter((file) => !has.has(keyOf(file)));
  const lane = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const answer = await fetch(addressOf(file), { cache: 'reload' });
      if (!answer.ok) throw new TypeError(file[0]);
      await cache.put(keyOf(file), answer);
    }
  };
  await Promise.all(Array.from({ length: 6 }, lane));
  await skipWaiting();
}

async function clean() {
  const cache = await caches.open(name);
  const wanted = new Set(files.map(keyOf));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  await clients.claim();
}

async function answer(request) {
  const url = new URL(request.url);
  const key = byAddress.get(url.origin + url.pathname);
  const cache = await caches.open(name);
  return (key && (await cache.match(key))) || fetch(request);
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(clean()));
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
`;

/** @returns the worker that keeps the same files as the guide's own, whose list lies in `dist`. */
export function plainWorker(dist: string): string {
  const { files } = JSON.parse(readFileSync(join(dist, listPath.everything), 'utf8')) as List;
  const list = files.map(({ path, hash }) => [path, hash]);
  return `const files = ${JSON.stringify(list)};\n${code}`;
}
