import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchList } from '../../src/offline/fetch-list.ts';
import { fill } from '../../src/offline/fill.ts';
import { packPath, type List } from '../../src/offline/list.ts';
import { openStore, type Store } from '../../src/offline/store.ts';
import type { Progress } from '../../src/offline/tally.ts';
import { fakeCaches, fakeServer, page, publishPacked, scope, served } from './fakes.ts';

/** Words without a pattern: pages that are as hard to compress as text is. */
const wordsOf = (each: number) =>
  Array.from({ length: 120 }, (_, word) =>
    createHash('md5').update(`${each} ${word}`).digest('hex').slice(0, 5),
  );
const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, each) => [
    `desa/${each}/index.html`,
    page(wordsOf(each).join(' ')),
  ]),
);
const pageOf = (path: string) => path.replace('index.html', '');

let server: ReturnType<typeof fakeServer>;
let store: Store;
let list: List;

const packsOf = ({ packs = [] }: List) => packs.map(({ hash }) => packPath(hash));
const heldIn = (each: number) => {
  const counts = (list.packs ?? []).map(({ files: count }) => count);
  const from = counts.slice(0, each).reduce((sum, count) => sum + count, 0);
  return list.files.slice(from, from + (counts[each] ?? 0)).map(({ path }) => pageOf(path));
};
const transport = () => ({ scope, store, fetch: server.fetch });
const keep = () => fill(list, transport());
const textOf = async (hash: string) => (await store.get(hash))?.text();

async function expectWhole() {
  for (const { path, hash } of list.files) expect(await textOf(hash)).toBe(files[path]);
  expect((await store.hashes()).size).toBe(list.files.length);
}

beforeEach(async () => {
  server = fakeServer({});
  list = await publishPacked(server, files, 8_000);
  expect(packsOf(list).length).toBeGreaterThan(2);
  store = await openStore(fakeCaches(), scope);
});

describe('filling the store in packs', () => {
  it('asks for each pack once and for nothing else, and keeps the files alone', async () => {
    await keep();
    expect(server.asked).toEqual(packsOf(list));
    await expectWhole();
    const page = await store.get(list.files[0]?.hash ?? '');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('tells the bytes that really travel, and the files that are kept', async () => {
    const told: Progress[] = [];
    await fill(list, transport(), (progress) => told.push(progress));
    const last = { files: 60, bytes: list.bytes, came: list.transfer, coming: list.transfer };
    expect(told.at(-1)).toEqual(last);
    const came = told.map((each) => each.came);
    expect(came).toEqual(came.toSorted((a, b) => a - b));
  });

  it('fetches one changed file, and a pack where many have changed', async () => {
    await keep();
    server.asked = [];
    const one = { ...files, 'desa/30/index.html': page(wordsOf(99).join(' ')) };
    await fill(await publishPacked(server, one, 8_000), transport());
    expect(server.asked).toEqual(['desa/30/']);
    server.asked = [];
    const all = Object.entries(files).map(([path, text]) => [path, `${text} lain`]);
    const rest = Object.fromEntries(all) as typeof files;
    const changed = await publishPacked(server, rest, 8_000);
    await fill(changed, transport());
    expect(server.asked).toEqual(packsOf(changed));
  });

  it('goes on in the middle of a pack after the line broke', async () => {
    const [first = ''] = packsOf(list);
    const whole = server.files[first] as Uint8Array<ArrayBuffer>;
    const pieces = [whole.slice(0, whole.length / 2)];
    const breaking = (input: RequestInfo | URL, init?: RequestInit) => {
      if (!new Request(input).url.endsWith(first)) return server.fetch(input, init);
      server.dead = true; // what is asked for next finds no line
      const body = new ReadableStream<Uint8Array>({
        pull: async (out) => {
          const piece = pieces.shift();
          if (piece) {
            out.enqueue(piece);
            return;
          }
          // The line breaks once something of the first half is kept, however slow the machine is.
          await vi.waitUntil(async () => (await store.hashes()).size > 0, 10_000);
          out.error(new TypeError('network error'));
        },
      });
      return Promise.resolve(served(new Request(input).url, body));
    };
    const attempt = fill(list, { ...transport(), fetch: breaking });
    await expect(attempt).rejects.toMatchObject({ reason: 'network' });
    const before = await store.hashes();
    expect(before.size).toBeGreaterThan(0);
    expect(before.size).toBeLessThan(heldIn(0).length);
    server.dead = false;
    await keep();
    await expectWhole();
  });

  it('stops when it is cancelled, and says so', async () => {
    const cancel = new AbortController();
    const stop = fill(list, { ...transport(), signal: cancel.signal }, ({ files: kept }) => {
      if (kept === 5) cancel.abort();
    });
    await expect(stop).rejects.toMatchObject({ reason: 'cancelled' });
    expect((await store.hashes()).size).toBeLessThan(list.files.length);
  });

  it('hangs up on a line that is silent in the middle, and says so', async () => {
    vi.useFakeTimers();
    const silent = (input: RequestInfo | URL, init?: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start(out) {
          init?.signal?.addEventListener('abort', () =>
            out.error(new DOMException('', 'AbortError')),
          );
        },
      });
      return Promise.resolve(served(new Request(input).url, body));
    };
    const asked = fill(list, { ...transport(), fetch: silent });
    const end = expect(asked).rejects.toMatchObject({ reason: 'network' });
    await vi.advanceTimersByTimeAsync(30_100);
    await end;
    vi.useRealTimers();
  });

  it('says that the storage is full', async () => {
    let room = 5;
    store = await openStore(
      fakeCaches(() => room-- <= 0),
      scope,
    );
    await expect(keep()).rejects.toMatchObject({ reason: 'quota' });
  });
});

describe('a pack that is spoilt is made up for, file by file', () => {
  const spoil: Record<
    string,
    (bytes: Uint8Array<ArrayBuffer>) => string | Uint8Array<ArrayBuffer>
  > = {
    'cut off': (bytes) => bytes.slice(0, bytes.length / 2),
    empty: () => '',
    'of other bytes': (bytes) =>
      bytes.map((byte, at) => (at > bytes.length / 2 ? byte ^ 90 : byte)),
    'another pack': () => server.files[packsOf(list)[1] ?? ''] ?? '',
    'a page of a portal': () => '<!doctype html><title>Wi-Fi</title>',
  };

  it.each(Object.keys(spoil))('%s', async (fault) => {
    const [first = ''] = packsOf(list);
    server.files[first] = spoil[fault]?.(server.files[first] as Uint8Array<ArrayBuffer>) ?? '';
    await keep();
    const singly = server.asked.filter((path) => !path.endsWith('.pack'));
    expect(heldIn(0)).toEqual(expect.arrayContaining(singly));
    expect(singly.length).toBeGreaterThan(0);
    await expectWhole();
  });

  it.each([
    ['missing', 404, 'text/html'],
    ['answered by a portal', 200, 'text/html'],
    ['answered by an error', 500, 'text/plain'],
  ])('%s', async (_, status, type) => {
    const packless = (input: RequestInfo | URL, init?: RequestInit) => {
      const { url } = new Request(input);
      if (!url.endsWith('.pack')) return server.fetch(input, init);
      return Promise.resolve(served(url, '<p>', { status, headers: { 'content-type': type } }));
    };
    const told: Progress[] = [];
    await fill(list, { ...transport(), fetch: packless }, (progress) => told.push(progress));
    expect(server.asked.toSorted()).toEqual(Object.keys(files).map(pageOf).toSorted());
    await expectWhole();
    const { came = 0, coming = 1 } = told.at(-1) ?? {};
    expect(came / coming).toBeCloseTo(1);
  });

  it('and where the files are not the listed ones either, the reader is told', async () => {
    const [first = ''] = packsOf(list);
    server.files[first] = '';
    const [path = ''] = heldIn(0);
    server.files[`${path}index.html`] = page('of another edition');
    await expect(keep()).rejects.toMatchObject({ reason: 'changed' });
    expect((await store.hashes()).size).toBeLessThan(list.files.length);
  });
});

it('a browser that cannot read packs fetches each file by itself', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  await keep();
  vi.unstubAllGlobals();
  expect(server.asked.toSorted()).toEqual(Object.keys(files).map(pageOf).toSorted());
  await expectWhole();
});

it.each([
  ['of other numbers', [{ hash: '0'.repeat(32), size: 1, files: 1, single: 1 }]],
  ['with a path for a digest', [{ hash: '../a', size: 1, files: 60, single: 1 }]],
  ['that are none', 'packs'],
])('a list with packs %s is none', async (_, packs) => {
  server.files['offline/everything.json'] = JSON.stringify({ ...list, packs });
  const asked = fetchList({ scope, fetch: server.fetch }, 'everything');
  await expect(asked).rejects.toMatchObject({ reason: 'network' });
});
