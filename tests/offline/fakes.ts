/** Stand-ins for a browser's caches and for a server, in memory. */
import { gzipSync } from 'node:zlib';
import { inPackOrder, packOf } from '../../src/integrations/packs.ts';
import { digest } from '../../src/offline/digest.ts';
import { openLists } from '../../src/offline/kept-lists.ts';
import { packPath, type List, type ListedFile } from '../../src/offline/list.ts';
import type { Shelf } from '../../src/offline/precache.ts';
import { openStore } from '../../src/offline/store.ts';
import { openVisited } from '../../src/offline/visited.ts';

export const scope = { origin: 'https://guide.example', base: '/g/' };

/** A cache; `full` makes it refuse to keep more. */
function fakeCache(full: () => boolean) {
  const kept = new Map<string, Response>();
  const urlOf = (request: RequestInfo | URL) => new Request(request).url;
  return {
    match: (request: RequestInfo | URL) => Promise.resolve(kept.get(urlOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      if (full()) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(urlOf(request), response);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(urlOf(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  };
}

/** @returns a CacheStorage that holds what the guide's modules use of one. */
export function fakeCaches(full: () => boolean = () => false): CacheStorage {
  const caches = new Map<string, unknown>();
  const open = (name: string) => {
    if (!caches.has(name)) caches.set(name, fakeCache(full));
    return Promise.resolve(caches.get(name));
  };
  return { open } as unknown as CacheStorage;
}

export async function fakeShelf(caches = fakeCaches()): Promise<Shelf> {
  const store = await openStore(caches, scope);
  return {
    store,
    lists: await openLists(caches, scope),
    visited: await openVisited(caches, scope),
  };
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** A response as a browser gives it: with the address it came from, and of the same origin. */
export function served(
  url: string,
  body: BodyInit,
  init: ResponseInit = {},
  type = 'basic',
): Response {
  const response = new Response(body, init);
  const twin = response.clone();
  const clone = () => served(url, twin.body ?? '', init, type);
  return Object.defineProperties(response, {
    url: { value: url },
    type: { value: type },
    clone: { value: clone },
  });
}

/** A page of the guide. */
export const page = (text: string): string => `<!doctype html><html data-base="/g/">${text}</html>`;

/** A server: its files by path, what was asked for, and a way to make it dead. */
export function fakeServer(files: Record<string, string | Uint8Array<ArrayBuffer>>) {
  const server = {
    files,
    asked: [] as string[],
    dead: false,
    fetch: (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const { url } = new Request(input);
      const path = new URL(url).pathname.slice(scope.base.length);
      server.asked.push(path);
      if (server.dead) return Promise.reject(new TypeError('Failed to fetch'));
      if (init?.signal?.aborted) return Promise.reject(new DOMException('', 'AbortError'));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const body = server.files[file];
      const extension = body === undefined ? 'html' : file.slice(file.lastIndexOf('.') + 1);
      const headers = { 'content-type': types[extension] ?? 'application/octet-stream' };
      const init404 = { status: body === undefined ? 404 : 200, headers };
      return Promise.resolve(served(url, body ?? page('missing'), init404));
    },
  };
  return server;
}

/** @returns the list of some files, as the build writes it. */
export async function listOf(
  files: Record<string, string>,
  tier: List['tier'] = 'everything',
): Promise<List> {
  const listed = Object.entries(files).map(async ([path, body]): Promise<ListedFile> => {
    const bytes = new TextEncoder().encode(body);
    return { path, size: bytes.length, hash: await digest(bytes) };
  });
  const all = await Promise.all(listed);
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  const revision = await digest(new TextEncoder().encode(JSON.stringify(all)));
  const explains = { '': 'luring/index.html', 'en/': 'en/offline/index.html' };
  return { tier, revision, bytes, transfer: bytes, explains, notFound: '404.html', files: all };
}

/** Puts both lists of a build on a server. */
export async function publish(
  server: ReturnType<typeof fakeServer>,
  files: Record<string, string>,
  framePaths: string[],
): Promise<string> {
  const everything = await listOf(files);
  const inFrame = everything.files.filter(({ path }) => framePaths.includes(path));
  const frame = { ...everything, tier: 'frame', files: inFrame };
  server.files = {
    ...files,
    'offline/frame.json': JSON.stringify(frame),
    'offline/everything.json': JSON.stringify(everything),
  };
  return everything.revision;
}

/** Puts a build on a server whose list of everything has packs of so many bytes. */
export async function publishPacked(
  server: ReturnType<typeof fakeServer>,
  files: Record<string, string>,
  enough: number,
): Promise<List> {
  const revision = await publish(server, files, []);
  const { files: listed, ...rest } = await listOf(files);
  const found = listed.map((file) => {
    const bytes = Buffer.from(files[file.path] ?? '');
    return { ...file, bytes, transfer: gzipSync(bytes).length };
  });
  const order = inPackOrder(found, new Set(), enough);
  const made = await Promise.all(order.map((each) => packOf(each)));
  for (const { hash, bytes } of made) server.files[packPath(hash)] = new Uint8Array(bytes);
  const list = {
    ...rest,
    revision,
    transfer: made.reduce((sum, { size }) => sum + size, 0),
    files: order.flat().map(({ path, size, hash }) => ({ path, size, hash })),
    packs: made.map(({ hash, size, files: count, single }) => ({
      hash,
      size,
      files: count,
      single,
    })),
  };
  server.files['offline/everything.json'] = JSON.stringify(list);
  return list;
}
