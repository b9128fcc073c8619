import { beforeEach, describe, expect, it } from 'vitest';
import { fetchList } from '../../src/offline/fetch-list.ts';
import { fill } from '../../src/offline/fill.ts';
import { prepare, sweep, takeOver, type Shelf } from '../../src/offline/precache.ts';
import { fakeServer, fakeShelf, page, publish, scope } from './fakes.ts';

const frame = ['index.html', '404.html', 'luring/index.html', '_astro/a.1.css'];
const first: Record<string, string> = {
  'index.html': page('home'),
  '404.html': page('404'),
  'luring/index.html': page('luring'),
  '_astro/a.1.css': 'a{}',
  'desa/a/index.html': page('a'),
  'desa/b/index.html': page('b'),
};
const second = { ...first, 'desa/b/index.html': page('b, second') };

let server: ReturnType<typeof fakeServer>;
let shelf: Shelf;

const transport = () => ({ scope, store: shelf.store, fetch: server.fetch });

const ready = (revision: string, saveData = false) =>
  prepare({ ...transport(), lists: shelf.lists, revision, saveData });

async function install(files: Record<string, string>, framePaths = frame) {
  const revision = await publish(server, files, framePaths);
  server.asked = [];
  await ready(revision);
  await takeOver(shelf, revision);
}

/** What the reader's tap does. */
async function keepEverything() {
  const list = await fetchList(transport(), 'everything');
  await fill(list, transport());
  await shelf.lists.write('everything', list);
}

async function read(path: string) {
  const hash = (await shelf.lists.active())?.files.get(path)?.hash ?? '';
  return (await shelf.store.get(hash))?.text();
}

beforeEach(async () => {
  server = fakeServer({});
  shelf = await fakeShelf();
});

describe('an installation', () => {
  it('keeps the frame and nothing else', async () => {
    await install(first);
    expect((await shelf.store.hashes()).size).toBe(frame.length);
    expect(await read('luring/index.html')).toBe(first['luring/index.html']);
    expect(await read('desa/a/index.html')).toBeUndefined();
  });

  it('waits when the server has another build', async () => {
    await publish(server, first, frame);
    const attempt = ready('another');
    await expect(attempt).rejects.toMatchObject({ reason: 'changed' });
    expect(await shelf.lists.active()).toBeUndefined();
  });
});

describe('an update', () => {
  beforeEach(async () => {
    await install(first);
    await keepEverything();
  });

  it('fetches the changed file alone and drops the former one', async () => {
    await install(second);
    expect(server.asked).toEqual(['offline/frame.json', 'offline/everything.json', 'desa/b/']);
    expect(await read('desa/b/index.html')).toBe(second['desa/b/index.html']);
    expect((await shelf.store.hashes()).size).toBe(Object.keys(second).length);
  });

  it('leaves the old guide in use when it does not come to its end', async () => {
    const revision = await publish(server, second, frame);
    delete server.files['desa/b/index.html'];
    await expect(ready(revision)).rejects.toMatchObject({
      reason: 'network',
    });
    expect(await read('desa/b/index.html')).toBe(first['desa/b/index.html']);
  });

  it('leaves it in use until the new worker takes over', async () => {
    const revision = await publish(server, second, frame);
    await ready(revision);
    expect(await read('desa/b/index.html')).toBe(first['desa/b/index.html']);
    await takeOver(shelf, revision);
    expect(await read('desa/b/index.html')).toBe(second['desa/b/index.html']);
  });

  it('comes from two builds back in one step, also past one that waits', async () => {
    const third: typeof first = { ...second, 'desa/a/index.html': page('a, third') };
    await ready(await publish(server, second, frame)); // waits, and never takes over
    const revision = await publish(server, third, frame);
    server.asked = [];
    await ready(revision);
    expect(server.asked).toEqual(['offline/frame.json', 'offline/everything.json', 'desa/a/']);
    await takeOver(shelf, revision);
    for (const path of Object.keys(third)) expect(await read(path)).toBe(third[path]);
    expect((await shelf.store.hashes()).size).toBe(Object.keys(third).length);
  });

  it('is left aside by a worker of another build', async () => {
    await ready(await publish(server, second, frame));
    await takeOver(shelf, 'another');
    expect(await read('desa/b/index.html')).toBe(first['desa/b/index.html']);
  });

  it('goes on where the worker was ended while it took over', async () => {
    const revision = await publish(server, second, frame);
    await ready(revision);
    await shelf.lists.promote('next-frame', 'frame');
    expect(await read('desa/b/index.html')).toBe(first['desa/b/index.html']);
    await takeOver(shelf, revision);
    expect(await read('desa/b/index.html')).toBe(second['desa/b/index.html']);
  });

  it('keeps what it has fetched when it is ended, whatever is swept meanwhile', async () => {
    const third = { ...second, 'desa/a/index.html': page('a, third') };
    const revision = await publish(server, third, frame);
    delete server.files['desa/b/index.html'];
    await expect(ready(revision)).rejects.toMatchObject({ reason: 'network' });
    await sweep(shelf);
    await publish(server, third, frame);
    server.asked = [];
    await ready(revision);
    expect(server.asked).not.toContain('desa/a/');
  });

  it('is fetched on a tap only while the reader saves data', async () => {
    const revision = await publish(server, second, frame);
    server.asked = [];
    await expect(ready(revision, true)).rejects.toMatchObject({ reason: 'cancelled' });
    expect(server.asked).not.toContain('desa/b/');
    await keepEverything();
    await ready(revision, true);
  });

  it('keeps the styles of the build before for pages that were visited', async () => {
    const restyled = ['index.html', '404.html', 'luring/index.html', '_astro/a.2.css'];
    const found = 'pagefind/fragment/a.pf_fragment'; // of use to no page, but to a search of its build
    await install({ ...first, [found]: 'a' }, [...frame, found]);
    const { '_astro/a.1.css': former, ...rest } = first;
    await install({ ...rest, '_astro/a.2.css': 'b{}' }, restyled);
    expect(await (await shelf.visited.get('_astro/a.1.css'))?.text()).toBe(former);
    expect(await shelf.visited.count()).toBe(1);
  });

  it('drops visited copies that would stand beside the kept ones', async () => {
    await shelf.visited.put('desa/a/index.html', new Response('older'));
    await install(second);
    expect(await shelf.visited.count()).toBe(0);
  });

  it('does not throw away a download that was begun', async () => {
    const begun = await fetchList(transport(), 'everything');
    await shelf.lists.remove('everything');
    await shelf.lists.write('pending', begun);
    await install(second);
    expect((await shelf.store.hashes()).size).toBe(Object.keys(first).length);
  });
});
