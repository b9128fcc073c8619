import { beforeEach, expect, it } from 'vitest';
import { digest } from '../../src/offline/digest.ts';
import { openStore, type Store } from '../../src/offline/store.ts';
import { fakeCaches, scope } from './fakes.ts';

const bytes = new TextEncoder().encode('isi').buffer;
const home = 'https://guide.example/g/offline/files/';
let caches: CacheStorage;
let store: Store;
let hash: string;

beforeEach(async () => {
  caches = fakeCaches();
  store = await openStore(caches, scope);
  hash = await digest(bytes);
});
const cache = () => caches.open('guide /g/ files');

it('gives a file back with its type, or as bytes without a meaning', async () => {
  await store.put(hash, bytes, 'text/html; charset=utf-8');
  const page = await store.get(hash);
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect([page?.status, await page?.text()]).toEqual([200, 'isi']);
  await store.put(hash, bytes, null);
  expect((await store.get(hash))?.headers.get('content-type')).toBe('application/octet-stream');
});

it('knows what it holds, under an address of this guide', async () => {
  await store.put(hash, bytes, null);
  expect([await store.holds(hash), await store.holds('other')]).toEqual([true, false]);
  expect(await store.hashes()).toEqual(new Set([hash]));
  const keys = await (await cache()).keys();
  expect(keys.map(({ url }) => url)).toEqual([home + hash]);
  await store.drop(hash);
  expect(await store.hashes()).toEqual(new Set());
});

it('drops a file that was spoilt, as soon as it is read', async () => {
  await store.put('0123', bytes, null);
  expect(await store.get('0123')).toBeUndefined();
  expect(await store.hashes()).toEqual(new Set());
});

it('takes an entry that cannot be read for a file that was spoilt', async () => {
  const damaged = () => Promise.reject(new Error('disk'));
  const dropped: string[] = [];
  const open = () =>
    Promise.resolve({
      match: () => Promise.resolve({ arrayBuffer: damaged, headers: new Headers() }),
      delete: (key: string) => Promise.resolve(dropped.push(key)),
    });
  const broken = await openStore({ open } as unknown as CacheStorage, scope);
  expect(await broken.get(hash)).toBeUndefined();
  expect(dropped).toEqual([home + hash]);
});

it('a digest is 32 hexadecimal digits of the SHA-256', async () => {
  expect(await digest(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223');
});
