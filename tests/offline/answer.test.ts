import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerFile,
  answerHashed,
  answerPage,
  patience,
  type Tools,
} from '../../src/offline/answer.ts';
import { fill } from '../../src/offline/fill.ts';
import { fakeServer, fakeShelf, listOf, page, scope, served } from './fakes.ts';

const frame = {
  'index.html': page('home'),
  '404.html': page('unknown'),
  'luring/index.html': page('belum tersimpan'),
  'en/offline/index.html': page('not kept'),
  '_astro/a.1.js': 'kept',
};
const files = { ...frame, 'desa/a/index.html': page('a'), 'data/a.csv': 'a,b' };

let server: ReturnType<typeof fakeServer>;
let tools: Tools;
let works: Promise<unknown>[];

const ask = (path: string) => new Request(`${scope.origin}${scope.base}${path}`);
const textOf = async (answer: Promise<Response>) => (await answer).text();
const done = () => Promise.all(works);

async function keep(kept: Record<string, string>, tier: 'frame' | 'everything') {
  const list = await listOf(kept, tier);
  await fill(list, { scope, store: tools.shelf.store, fetch: server.fetch });
  await tools.shelf.lists.write(tier, list);
}

beforeEach(async () => {
  server = fakeServer({ ...files });
  works = [];
  const extend = (work: Promise<unknown>) => void works.push(work);
  tools = { scope, shelf: await fakeShelf(), fetch: server.fetch, extend, saveData: false };
  await keep(frame, 'frame');
});

describe('with a line', () => {
  it('the page of the server is shown and kept for later', async () => {
    expect(await textOf(answerPage(tools, ask('desa/a/?x=1')))).toBe(files['desa/a/index.html']);
    await done();
    server.dead = true;
    expect(await textOf(answerPage(tools, ask('desa/a')))).toBe(files['desa/a/index.html']);
  });

  it('a newer page goes before a visited copy', async () => {
    await answerPage(tools, ask('desa/a/'));
    await done();
    server.files['desa/a/index.html'] = page('newer');
    expect(await textOf(answerPage(tools, ask('desa/a/')))).toBe(page('newer'));
  });

  it('the list in use answers alone, so that no two builds are mixed', async () => {
    server.files['index.html'] = page('newer');
    server.asked = [];
    expect(await textOf(answerPage(tools, ask('')))).toBe(frame['index.html']);
    expect(server.asked).toEqual([]);
  });

  it.each([true, false])('a kept file that was lost or spoilt comes back (%s)', async (spoilt) => {
    const { hash } = (await tools.shelf.lists.active())?.files.get('index.html') ?? { hash: '' };
    await tools.shelf.store.drop(hash);
    if (spoilt) await tools.shelf.store.put(hash, new ArrayBuffer(9), 'text/html');
    const saving = { ...tools, saveData: true }; // it was asked for once: it may come again
    expect(await textOf(answerPage(saving, ask('')))).toBe(frame['index.html']);
    await done();
    expect(await tools.shelf.store.holds(hash)).toBe(true);
  });

  it('in the place of a lost file, another build is shown and not kept', async () => {
    const { hash } = (await tools.shelf.lists.active())?.files.get('index.html') ?? { hash: '' };
    await tools.shelf.store.drop(hash);
    server.files['index.html'] = page('newer');
    expect(await textOf(answerPage(tools, ask('')))).toBe(page('newer'));
    await done();
    expect([await tools.shelf.store.holds(hash), await tools.shelf.visited.count()]).toEqual([
      false,
      0,
    ]);
  });

  it('nothing is kept unasked while the reader saves data', async () => {
    await answerPage({ ...tools, saveData: true }, ask('desa/a/'));
    await done();
    expect(await tools.shelf.visited.count()).toBe(0);
  });

  it('what a list has is not kept a second time', async () => {
    await answerPage(tools, ask(''));
    await done();
    expect(await tools.shelf.visited.count()).toBe(0);
  });

  it('a hashed file is not asked for again', async () => {
    server.asked = [];
    expect(await textOf(answerHashed(tools, ask('_astro/a.1.js')))).toBe('kept');
    expect(server.asked).toEqual([]);
  });

  it('the page for missing pages keeps its status and is not kept', async () => {
    expect((await answerPage(tools, ask('desa/nowhere/'))).status).toBe(404);
    await done();
    expect(await tools.shelf.visited.count()).toBe(0);
  });
});

describe('without a line', () => {
  beforeEach(() => (server.dead = true));

  it.each(['', 'index.html', '?q=x'])('the home page opens as "%s"', async (path) => {
    expect(await textOf(answerPage(tools, ask(path)))).toBe(frame['index.html']);
  });

  it.each([
    ['desa/a/', frame['luring/index.html']],
    ['en/villages/a', frame['en/offline/index.html']],
  ])('%s, which is not kept, is explained', async (path, explanation) => {
    const answer = await answerPage(tools, ask(path));
    expect([answer.status, await answer.text()]).toEqual([503, explanation]);
  });

  it('an unknown address is a mistake where everything is kept', async () => {
    server.dead = false;
    await keep(files, 'everything');
    server.dead = true;
    const answer = await answerPage(tools, ask('desa/nowhere/'));
    expect([answer.status, await answer.text()]).toEqual([404, frame['404.html']]);
    expect(await textOf(answerFile(tools, ask('data/a.csv')))).toBe('a,b');
    const left = { url: ask('data/left-out.csv').url, mode: 'navigate' } as Request;
    expect((await answerFile(tools, left)).status).toBe(503);
  });

  it('a listed page that was lost is explained, and not called unknown', async () => {
    server.dead = false;
    await keep(files, 'everything');
    server.dead = true;
    const listed = (await tools.shelf.lists.active())?.files.get('desa/a/index.html');
    await tools.shelf.store.drop(listed?.hash ?? '');
    const answer = await answerPage(tools, ask('desa/a/'));
    expect([answer.status, await answer.text()]).toEqual([503, frame['luring/index.html']]);
  });

  it('a file that is not kept is an error, not a page', async () => {
    expect((await answerFile(tools, ask('data/a.csv'))).type).toBe('error');
  });
});

describe('with a line that pretends', () => {
  const portal = '<html>Log in to the network</html>';
  const html = { headers: { 'content-type': 'text/html' } };

  it.each([
    ['a portal', () => Promise.resolve(served(ask('').url, portal, html))],
    ['a redirect', () => Promise.resolve(served('', '', { status: 200 }, 'opaqueredirect'))],
    ['an error', () => Promise.resolve(served(ask('').url, page(''), { status: 500, ...html }))],
  ])('the visited copy goes before %s, and nothing foreign is kept', async (_, fetch) => {
    await answerPage(tools, ask('desa/a/'));
    await done();
    const answer = answerPage({ ...tools, fetch }, ask('desa/a/'));
    expect(await textOf(answer)).toBe(files['desa/a/index.html']);
    await answerPage({ ...tools, fetch }, ask('desa/b/'));
    await done();
    expect(await tools.shelf.visited.count()).toBe(1);
  });

  const silent = () => new Promise<Response>(() => undefined);
  const drip = () => {
    const body = new ReadableStream({ pull: () => new Promise(() => undefined) });
    return Promise.resolve(served(ask('').url, body, html));
  };

  it.each([
    ['silent', silent],
    ['dripping', drip],
  ])('a %s line is waited for no longer than the patience lasts', async (_, fetch) => {
    await answerPage(tools, ask('desa/a/'));
    await done();
    vi.useFakeTimers();
    const visited = answerPage({ ...tools, fetch }, ask('desa/a/'));
    await vi.advanceTimersByTimeAsync(patience);
    expect(await textOf(visited)).toBe(files['desa/a/index.html']);
    vi.useRealTimers();
  });

  it('a page of which there is no copy is explained in the end', async () => {
    vi.useFakeTimers();
    const answer = answerPage({ ...tools, fetch: silent }, ask('desa/a/'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await answer).status).toBe(503);
    vi.useRealTimers();
  });
});
