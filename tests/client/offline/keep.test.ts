import { beforeEach, describe, expect, it } from 'vitest';
import { keeperOf, type Keeper } from '../../../src/client/offline/keep.ts';
import { openStore } from '../../../src/offline/store.ts';
import { fakeCaches, fakeServer, page, publish, scope } from '../../offline/fakes.ts';

const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, each) => [`desa/${each}/index.html`, page(`desa ${each}`)]),
);
const home = `${scope.origin}${scope.base}`;
const never = new AbortController().signal;

let server: ReturnType<typeof fakeServer>;
let caches: CacheStorage;
let keeper: Keeper;

const nameOf = async () => (await keeper.standing()).name;

beforeEach(async () => {
  server = fakeServer({});
  await publish(server, files, []);
  caches = fakeCaches();
  keeper = keeperOf(home, { caches, fetch: server.fetch });
});

describe('how the copy stands', () => {
  it('before anything: the size is told', async () => {
    const { name, list } = await keeper.standing();
    expect([name, list?.files.length]).toEqual(['empty', 12]);
  });

  it('before anything and without a line: nothing is known', async () => {
    server.dead = true;
    expect(await nameOf()).toBe('unknown');
  });

  it('after a whole download, also without a line', async () => {
    await keeper.keep(never, () => undefined);
    server.dead = true;
    const { name, kept, missing } = await keeper.standing();
    expect([name, kept?.files.length, missing]).toEqual(['kept', 12, 0]);
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
    expect(here.files).toBeLessThan(12);
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
