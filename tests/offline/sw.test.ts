/** The worker's wiring: which event does what, with a browser and a server in memory. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCaches, fakeServer, fakeShelf, page, publish, scope } from './fakes.ts';

const home = scope.origin + scope.base;
const frame = ['index.html', '404.html', 'luring/index.html'];
const files: Record<string, string> = {
  'index.html': page('home'),
  '404.html': page('404'),
  'luring/index.html': page('luring'),
  'desa/a/index.html': page('a'),
  '_astro/b.1.js': 'b',
};

type Listener = (event: unknown) => void;
let listeners: Map<string, Listener>;
let server: ReturnType<typeof fakeServer>;
let caches: CacheStorage;
let connection: { saveData?: boolean } | undefined;
const skipWaiting = vi.fn();
const claim = vi.fn();

/** Starts the worker of a build, as a browser does. */
async function start(revision: string) {
  listeners = new Map();
  vi.resetModules();
  vi.stubGlobal('self', {
    registration: { scope: home },
    navigator: { connection },
    skipWaiting,
    clients: { claim },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('REVISION', revision);
  vi.stubGlobal('HEADERS', { 'x-policy': 'strict' });
  await import('../../src/offline/sw.ts');
}

/** Hands an event to the worker, and waits for what the worker asks to wait for. */
async function send(name: string, event: object = {}) {
  const works: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  const waitUntil = (work: Promise<unknown>) => void works.push(work);
  const respondWith = (given: Promise<Response>) => (answer = given);
  listeners.get(name)?.({ ...event, waitUntil, respondWith });
  const response = await answer;
  for (let done = 0; done < works.length; done += 1) await works[done];
  return response;
}

const ask = (path: string, mode = 'navigate') => {
  const request = new Request(home + path);
  return Object.defineProperty(request, 'mode', { value: mode });
};
const fetched = (path: string, mode?: string) => send('fetch', { request: ask(path, mode) });
const told = (data: object) => send('message', { data });
const shelf = () => fakeShelf(caches);

async function installed(now = files) {
  const revision = await publish(server, now, frame);
  await start(revision);
  await send('install');
  await send('activate');
  return revision;
}

beforeEach(() => {
  server = fakeServer({});
  caches = fakeCaches();
  connection = undefined;
  skipWaiting.mockReset();
  claim.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe('a new worker', () => {
  it('keeps the frame when it is installed, and puts it into use when it takes over', async () => {
    const revision = await publish(server, files, frame);
    await start(revision);
    await send('install');
    expect(await (await shelf()).lists.active()).toBeUndefined();
    expect(skipWaiting).not.toHaveBeenCalled();
    await send('activate');
    expect((await (await shelf()).lists.active())?.list.revision).toBe(revision);
    expect(claim).toHaveBeenCalledOnce();
  });

  it('does not wait when its build is in use already', async () => {
    await start(await installed());
    await send('install');
    expect(skipWaiting).toHaveBeenCalledOnce();
  });

  it('leaves a newer build alone while the reader saves data', async () => {
    await installed();
    connection = { saveData: true };
    await start(await publish(server, { ...files, 'index.html': page('new') }, frame));
    await expect(send('install')).rejects.toMatchObject({ reason: 'cancelled' });
  });
});

describe('a request', () => {
  it('for a page is answered from what is kept', async () => {
    await installed();
    server.dead = true;
    expect(await (await fetched(''))?.text()).toBe(files['index.html']);
    const missing = await fetched('desa/a/');
    expect([missing?.status, await missing?.text()]).toEqual([503, files['luring/index.html']]);
  });

  it('keeps the worker awake until its copy lies in the store', async () => {
    await installed();
    const waitUntil = vi.fn();
    let answer: unknown;
    const respondWith = (given: unknown) => (answer = given);
    listeners.get('fetch')?.({ request: ask('desa/a/'), waitUntil, respondWith });
    await answer;
    expect(waitUntil.mock.calls.length).toBeGreaterThan(1);
  });

  it('for a kept page has the headers of the host, whoever has written into the store', async () => {
    await installed();
    server.dead = true;
    expect((await fetched(''))?.headers.get('x-policy')).toBe('strict');
    expect((await fetched('desa/a/'))?.headers.get('x-policy')).toBe('strict');
  });

  it('for a file is answered as a file, not with a page', async () => {
    await installed();
    server.dead = true;
    expect((await fetched('data/a.csv', 'cors'))?.type).toBe('error');
  });

  it('for a hashed file does not ask for what was visited', async () => {
    await installed();
    await fetched('_astro/b.1.js', 'cors');
    server.asked = [];
    expect(await (await fetched('_astro/b.1.js', 'cors'))?.text()).toBe('b');
    expect(server.asked).toEqual([]);
  });

  it('that is not the worker’s matter is left to the browser', async () => {
    await installed();
    expect(await fetched('sw.js')).toBeUndefined();
  });

  it('goes to the network where the storage is broken', async () => {
    await publish(server, files, frame);
    const broken = { open: () => Promise.reject(new Error('forbidden')) };
    caches = broken as unknown as CacheStorage;
    await start('x');
    expect(await (await fetched(''))?.text()).toBe(files['index.html']);
    caches = fakeCaches();
    vi.stubGlobal('caches', caches);
    await fetched('desa/a/');
    expect(await (await shelf()).visited.count()).toBe(1); // the storage is tried again
  });

  it('makes an ended worker do the rest of its take-over', async () => {
    const revision = await publish(server, files, frame);
    await start(revision);
    await send('install');
    await start(revision);
    await fetched('sw.js');
    expect((await (await shelf()).lists.active())?.list.revision).toBe(revision);
  });
});

describe('a message', () => {
  const visited = (...addresses: string[]) => told({ type: 'visited', addresses });

  it('names what was loaded before there was a worker, and that is kept', async () => {
    await installed();
    await visited(`${home}desa/a/`, `${home}sw.js`, 'https://elsewhere.example/a.js');
    const { visited: kept } = await shelf();
    expect(await kept.count()).toBe(1);
    expect(await (await kept.get('desa/a/index.html'))?.text()).toBe(files['desa/a/index.html']);
    expect(server.asked).not.toContain('sw.js');
  });

  it('keeps nothing while the reader saves data, and asks for nothing', async () => {
    connection = { saveData: true };
    await installed();
    server.asked = [];
    await visited(`${home}desa/a/`);
    expect(server.asked).toEqual([]);
  });

  it('does without the one page that fails', async () => {
    await installed();
    server.dead = true;
    await expect(visited(`${home}desa/a/`)).resolves.toBeUndefined();
  });

  it('takeOver ends the waiting', async () => {
    await installed();
    await told({ type: 'lists' });
    expect(skipWaiting).not.toHaveBeenCalled();
    await told({ type: 'takeOver' });
    expect(skipWaiting).toHaveBeenCalledOnce();
  });

  it('lists makes the worker look again', async () => {
    await installed();
    server.dead = true;
    await fetched('');
    const other = await shelf();
    await other.lists.remove('frame');
    expect((await fetched(''))?.status).toBe(200);
    await told({ type: 'visited', addresses: [] });
    expect((await fetched(''))?.status).toBe(200);
    await told({ type: 'lists' });
    expect((await fetched(''))?.type).toBe('error');
  });
});
