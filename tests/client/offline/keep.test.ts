import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keeperOf, type Keeper } from '../../../src/client/offline/keep.ts';
import { watcherOf, type Watcher } from '../../../src/client/offline/standing.ts';
import { openStore } from '../../../src/offline/store.ts';
import { fakeCaches, fakeServer, page, publish, scope } from '../../offline/fakes.ts';

const many = 40;
const files = Object.fromEntries(
  Array.from({ length: many }, (_, each) => [`desa/${each}/index.html`, page(`desa ${each}`)]),
);
const home = `${scope.origin}${scope.base}`;
const never = new AbortController().signal;

let server: ReturnType<typeof fakeServer>;
let caches: CacheStorage;
let keeper: Keeper & Watcher;
let room: number;

const nameOf = async () => (await keeper.standing()).name;

beforeEach(async () => {
  server = fakeServer({});
  await publish(server, files, []);
  room = Infinity;
  caches = fakeCaches(() => (room -= 1) < 0);
  const browser = { caches, fetch: server.fetch };
  keeper = { ...watcherOf(home, browser), ...keeperOf(home, browser) };
});

describe('how the copy stands', () => {
  it('before anything: the size is told', async () => {
    const { name, list } = await keeper.standing();
    expect([name, list?.files.length]).toEqual(['empty', many]);
  });

  it('before anything and without a line: nothing is known', async () => {
    server.dead = true;
    expect(await nameOf()).toBe('unknown');
  });

  it('after a whole download, also without a line', async () => {
    await keeper.keep(never, () => undefined);
    server.dead = true;
    const { name, kept, missing } = await keeper.standing();
    expect([name, kept?.files.length, missing]).toEqual(['kept', many, 0]);
  });

  it('after a cancelled one: what is here, and what is not', async () => {
    const cancel = new AbortController();
    const stop = keeper.keep(cancel.signal, ({ files }) => {
      if (files === 5) cancel.abort();
    });
    await expect(stop).rejects.toMatchObject({ reason: 'cancelled' });
    const { name, here } = await keeper.standing();
    expect(name).toBe('partial');
    expect(here.files).toBeGreaterThanOrEqual(5);
    expect(here.files).toBeLessThan(many);
  });

  it('when the server has a newer build', async () => {
    await keeper.keep(never, () => undefined);
    await publish(server, { ...files, 'desa/1/index.html': page('new') }, []);
    expect(await nameOf()).toBe('outdated');
    server.asked = [];
    await keeper.keep(never, () => undefined);
    expect(server.asked).toEqual(['offline/everything.json', 'desa/1/']);
    expect(await nameOf()).toBe('kept');
  });

  it('when the browser lost files, until the next try mends it', async () => {
    await keeper.keep(never, () => undefined);
    const store = await openStore(caches, scope);
    const [lost = ''] = await store.hashes();
    await store.drop(lost);
    expect(await keeper.standing()).toMatchObject({ name: 'damaged', missing: 1 });
    await keeper.keep(never, () => undefined);
    expect(await nameOf()).toBe('kept');
  });

  it('when a kept file was spoilt: found by reading, and mended by the next try', async () => {
    await keeper.keep(never, () => undefined);
    const store = await openStore(caches, scope);
    const [spoilt = ''] = await store.hashes();
    await store.put(spoilt, new ArrayBuffer(3), 'text/html');
    expect(await nameOf()).toBe('kept');
    expect(await keeper.check()).toBe(true);
    expect(await keeper.standing()).toMatchObject({ name: 'damaged', missing: 1 });
    await keeper.keep(never, () => undefined);
    expect([await nameOf(), await keeper.check()]).toEqual(['kept', false]);
  });

  it.each([0, 1, 20, many + 1])('with room for %d entries: full, never whole', async (entries) => {
    room = entries;
    const attempt = keeper.keep(never, () => undefined);
    await expect(attempt).rejects.toMatchObject({ reason: 'quota' });
    expect(['empty', 'partial']).toContain(await nameOf());
    room = Infinity;
    server.asked = [];
    await keeper.keep(never, () => undefined);
    expect(server.asked).toHaveLength(1 + many - Math.max(0, entries - 1));
    expect(await nameOf()).toBe('kept');
  });

  it('while the list of what is kept is spoilt: not as whole', async () => {
    await keeper.keep(never, () => undefined);
    const lists = await caches.open(`guide ${scope.base} lists`);
    await lists.put(`${home}offline/lists/everything`, new Response('{"files":['));
    expect(await nameOf()).toBe('empty');
    server.asked = [];
    await keeper.keep(never, () => undefined);
    expect(server.asked).toEqual(['offline/everything.json']);
    expect(await nameOf()).toBe('kept');
  });

  it('on a line that is silent: what is here is told without it', async () => {
    await keeper.keep(never, () => undefined);
    vi.useFakeTimers();
    const silent = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((__, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const deaf = watcherOf(home, { caches, fetch: silent });
    expect((await deaf.standing('here')).name).toBe('kept');
    const asked = deaf.standing();
    await vi.advanceTimersByTimeAsync(8_100);
    expect((await asked).name).toBe('kept');
    vi.useRealTimers();
  });

  it('after it was removed: nothing is left', async () => {
    await keeper.keep(never, () => undefined);
    await keeper.remove();
    expect(await nameOf()).toBe('empty');
    expect((await (await openStore(caches, scope)).hashes()).size).toBe(0);
  });
});

it('tells the second tab that the first one is at it', async () => {
  const taken = { request: (_: string, __: unknown, work: (lock: null) => unknown) => work(null) };
  const locks = taken as unknown as LockManager;
  const second = keeperOf(home, { caches, fetch: server.fetch, locks });
  const attempt = async () => second.keep(never, () => undefined);
  await expect(attempt()).rejects.toMatchObject({ reason: 'busy' });
});
