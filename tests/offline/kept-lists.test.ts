import { beforeEach, describe, expect, it } from 'vitest';
import { allSlots, openLists, type KeptLists } from '../../src/offline/kept-lists.ts';
import { fakeCaches, listOf, scope } from './fakes.ts';

let caches: CacheStorage;
let lists: KeptLists;
const make = (text: string) => listOf({ 'a.html': text });

beforeEach(async () => {
  caches = fakeCaches();
  lists = await openLists(caches, scope);
});

it('has seven slots, each with its own list', async () => {
  expect(new Set(allSlots).size).toBe(7);
  for (const slot of allSlots) await lists.write(slot, { ...(await make('x')), revision: slot });
  for (const slot of allSlots) expect((await lists.read(slot))?.revision).toBe(slot);
});

it('remembers when a list was written', async () => {
  const before = new Date().toISOString();
  await lists.write('frame', await make('x'));
  const { since = '' } = (await lists.read('frame')) ?? {};
  expect(since >= before && since <= new Date().toISOString()).toBe(true);
});

describe('the list in use', () => {
  it('is everything where it is whole, else the frame, else none', async () => {
    expect(await lists.active()).toBeUndefined();
    await lists.write('frame', { ...(await make('x')), revision: 'frame' });
    expect((await lists.active())?.list.revision).toBe('frame');
    await lists.write('everything', { ...(await make('y')), revision: 'all' });
    const active = await lists.active();
    expect(active?.list.revision).toBe('all');
    expect([...(active?.files.keys() ?? [])]).toEqual(['a.html']);
    await lists.remove('everything');
    expect((await lists.active())?.list.revision).toBe('frame');
  });

  it('is read once, until another context has changed it', async () => {
    await lists.write('frame', await make('x'));
    const known = await lists.active();
    const other = await openLists(caches, scope);
    await other.remove('frame');
    expect(await lists.active()).toBe(known);
    lists.forget();
    expect(await lists.active()).toBeUndefined();
  });

  it('is asked for again after the storage failed', async () => {
    let broken = true;
    const cache = await caches.open('guide /g/ lists');
    const match = (key: string) =>
      broken ? Promise.reject(new Error('storage')) : cache.match(key);
    const open = () => Promise.resolve({ match });
    const failing = await openLists({ open } as unknown as CacheStorage, scope);
    await lists.write('frame', await make('x'));
    await expect(failing.active()).rejects.toThrow('storage');
    broken = false;
    expect(await failing.active()).toBeDefined();
  });
});

describe('a promotion', () => {
  it('moves a list from one slot to another', async () => {
    await lists.write('next-frame', { ...(await make('x')), revision: 'new' });
    await lists.promote('next-frame', 'frame');
    expect((await lists.read('frame'))?.revision).toBe('new');
    expect(await lists.read('next-frame')).toBeUndefined();
  });

  it('of nothing leaves what is there', async () => {
    await lists.write('frame', await make('x'));
    await lists.promote('next-frame', 'frame');
    expect(await lists.read('frame')).toBeDefined();
  });
});

it.each(['no JSON', '{}'])('a kept list that was spoilt (%s) is none', async (text) => {
  await lists.write('frame', await make('x'));
  const cache = await caches.open('guide /g/ lists');
  await cache.put('https://guide.example/g/offline/lists/frame', new Response(text));
  expect(await lists.read('frame')).toBeUndefined();
});
