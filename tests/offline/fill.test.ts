import { describe, expect, it, vi } from 'vitest';
import { digest } from '../../src/offline/digest.ts';
import { fetchList } from '../../src/offline/fetch-list.ts';
import { fill } from '../../src/offline/fill.ts';
import { openStore } from '../../src/offline/store.ts';
import type { Progress } from '../../src/offline/tally.ts';
import { fakeCaches, fakeServer, listOf, page, scope } from './fakes.ts';

const files = Object.fromEntries(
  Array.from({ length: 20 }, (_, each) => [`desa/${each}/index.html`, page(`desa ${each}`)]),
);

async function setUp(caches = fakeCaches()) {
  const server = fakeServer({ ...files });
  const store = await openStore(caches, scope);
  const transport = { scope, store, fetch: server.fetch };
  return { server, store, transport, list: await listOf(files) };
}

describe('filling the store', () => {
  it('keeps every file of the list and tells how far it is', async () => {
    const { store, transport, list } = await setUp();
    const told: number[] = [];
    await fill(list, transport, ({ files }) => told.push(files));
    expect(await store.hashes()).toEqual(new Set(list.files.map(({ hash }) => hash)));
    expect(told).toEqual(list.files.map((_, each) => each + 1));
  });

  it('goes on after a broken line without fetching again what is kept', async () => {
    const { server, store, transport, list } = await setUp();
    const stop = fill(list, transport, ({ files }) => (server.dead = files >= 8));
    await expect(stop).rejects.toMatchObject({ reason: 'network' });
    const before = (await store.hashes()).size;
    expect(before).toBeGreaterThanOrEqual(8);
    server.dead = false;
    server.asked = [];
    await fill(list, transport);
    expect(server.asked).toHaveLength(list.files.length - before);
  });

  it('stops at once when it is cancelled, and says so', async () => {
    const { server, transport, list } = await setUp();
    const cancel = new AbortController();
    const stop = fill(list, { ...transport, signal: cancel.signal }, () => cancel.abort());
    await expect(stop).rejects.toMatchObject({ reason: 'cancelled' });
    expect(server.asked.length).toBeLessThan(list.files.length);
  });

  it('keeps no file whose content is not the one listed', async () => {
    const { server, store, transport, list } = await setUp();
    server.files['desa/3/index.html'] = page('another');
    await expect(fill(list, transport)).rejects.toMatchObject({ reason: 'changed' });
    const foreign = await digest(new TextEncoder().encode(page('another')));
    expect((await store.hashes()).has(foreign)).toBe(false);
    expect(server.asked.filter((path) => path === 'desa/3/')).toHaveLength(2); // past the http cache
  });

  it('says that the storage is full', async () => {
    let room = 5;
    const { transport, list } = await setUp(fakeCaches(() => room-- <= 0));
    await expect(fill(list, transport)).rejects.toMatchObject({ reason: 'quota' });
  });

  it('says that the storage is full where the browser drops files while others come', async () => {
    const { store, transport, list } = await setUp();
    const [first = { path: '', hash: '' }] = list.files;
    const dropping = fill(list, transport, ({ files: kept }) => {
      if (kept === list.files.length) void store.drop(first.hash);
    });
    const full = { reason: 'quota', message: `quota: ${first.path}` };
    await expect(dropping).rejects.toMatchObject(full);
  });

  it('begins its count with what is here, and takes back what was spoilt', async () => {
    const { store, transport, list } = await setUp();
    await fill(list, transport);
    const [spoilt, lacking] = list.files;
    if (!spoilt || !lacking) throw new Error('no files');
    await store.put(spoilt.hash, new ArrayBuffer(3), 'text/html');
    await store.drop(lacking.hash);
    const told: Progress[] = [];
    await fill(list, transport, (progress) => told.push(progress));
    expect(told.map(({ files: kept }) => kept)).toEqual([18, 19, 20]);
    expect(told[0]?.bytes).toBe(list.bytes - spoilt.size - lacking.size);
    const { came = 0, coming = 0, bytes = 0 } = told.at(-1) ?? {};
    expect([came, bytes]).toEqual([spoilt.size + lacking.size, list.bytes]);
    expect(coming).toBeCloseTo(came);
  });

  it('counts what another tab has brought meanwhile, and does not fetch it', async () => {
    const { server, store, transport, list } = await setUp();
    await fill(list, transport);
    server.asked = [];
    const hashes = vi.fn(() => store.hashes()).mockResolvedValueOnce(new Set());
    const told: Progress[] = [];
    const late = { ...transport, store: { ...store, hashes } };
    await fill(list, late, (progress) => told.push(progress));
    expect(server.asked).toEqual([]);
    expect(told.at(-1)).toMatchObject({ files: 20, bytes: list.bytes, came: 0 });
  });

  it('mends a kept file that was spoilt', async () => {
    const { store, transport, list } = await setUp();
    await fill(list, transport);
    const hash = list.files[4]?.hash ?? '';
    await store.put(hash, new ArrayBuffer(3), 'text/html');
    expect(await store.holds(hash)).toBe(false);
    await fill(list, transport);
    expect(await store.holds(hash)).toBe(true);
  });
});

it.each([
  ['no list', 'null'],
  ['no JSON', '<html>'],
  [
    'a list with a path for a digest',
    '{"revision":"1","explains":{},"files":[{"path":"a","hash":"../b"}]}',
  ],
])('takes %s for a failed line', async (_, body) => {
  const { fetch } = fakeServer({ 'offline/frame.json': body });
  await expect(fetchList({ scope, fetch }, 'frame')).rejects.toMatchObject({ reason: 'network' });
});
