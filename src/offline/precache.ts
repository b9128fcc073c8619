/** Install and take-over: what the worker keeps by itself, whole or not at all. */
import { KeepError, type Transport } from './download.ts';
import { fetchList, fill } from './fill.ts';
import type { KeptList, KeptLists, Slot } from './kept-lists.ts';
import type { Store } from './store.ts';
import { isHashed } from './strategy.ts';
import type { Visited } from './visited.ts';

/** All that is kept of one guide. */
export interface Shelf {
  store: Store;
  lists: KeptLists;
  visited: Visited;
}

/**
 * Keeps the frame, and everything where the reader keeps everything, for the build `revision`. What
 * is in use stays so until `takeOver`.
 * @throws KeepError when a file cannot be had or the server has another build; the browser tries again
 *   at a later visit and finds what came so far.
 */
export async function prepare(
  { lists }: Pick<Shelf, 'lists'>,
  transport: Transport,
  revision: string,
): Promise<void> {
  const tiers = (await lists.read('everything'))
    ? (['frame', 'everything'] as const)
    : (['frame'] as const);
  for (const tier of tiers) {
    const list = await fetchList(transport, tier);
    if (list.revision !== revision) throw new KeepError('changed', tier);
    await fill(list, transport);
    await lists.write(`next-${tier}`, list);
  }
}

const hashesOf = (kept: (KeptList | undefined)[]) =>
  new Set(kept.flatMap((list) => list?.files ?? []).map(({ hash }) => hash));

/** Drops every file that no list names. */
export async function sweep({ store, lists }: Omit<Shelf, 'visited'>): Promise<void> {
  const slots = ['frame', 'everything', 'next-frame', 'next-everything', 'pending'] as const;
  const wanted = hashesOf(await Promise.all(slots.map((slot) => lists.read(slot))));
  const kept = await store.hashes();
  await Promise.all([...kept].filter((hash) => !wanted.has(hash)).map((hash) => store.drop(hash)));
}

/** Pages of the build before, visited or still open, need the scripts and styles they were made with. */
async function carryOver({ store, visited }: Shelf, from: KeptList | undefined, to: Set<string>) {
  const old = from?.files.filter(({ path, hash }) => isHashed(path) && !to.has(hash)) ?? [];
  for (const { path, hash } of old) {
    const file = path.startsWith('_astro/') ? await store.get(hash) : undefined;
    if (file) await visited.put(path, file);
  }
}

/** Puts whole lists into use, each from one slot to another, and drops what only the former ones named. */
export async function putInUse(shelf: Shelf, moves: [from: Slot, to: Slot][]): Promise<void> {
  const { lists, visited } = shelf;
  const former = (await lists.active())?.list;
  for (const [from, to] of moves) await lists.promote(from, to);
  const active = await lists.active();
  await visited.drop(active?.files.keys() ?? []);
  await carryOver(shelf, former, hashesOf([active?.list]));
  await sweep(shelf);
}

/** Puts the lists that `prepare` has made whole into use. */
export const takeOver = (shelf: Shelf): Promise<void> =>
  putInUse(shelf, [
    ['next-frame', 'frame'],
    ['next-everything', 'everything'],
  ]);
