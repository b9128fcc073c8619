/** Install and take-over: what the worker keeps by itself, whole or not at all. */
import { fetchList } from './fetch-list.ts';
import { fill } from './fill.ts';
import { allSlots, type KeptList, type KeptLists, type Slot } from './kept-lists.ts';
import type { List } from './list.ts';
import type { Store } from './store.ts';
import { KeepError, type Transport } from './transport.ts';
import type { Visited } from './visited.ts';

/** All that is kept of one guide. */
export interface Shelf {
  store: Store;
  lists: KeptLists;
  visited: Visited;
}

/** What a new worker keeps before it is ready. */
export interface Preparation extends Transport {
  lists: KeptLists;
  /** The build that the worker was made with. */
  revision: string;
  /** The reader asked the browser to save data: a newer build is fetched on a tap only. */
  saveData: boolean;
}

async function prepareTier(preparation: Preparation, tier: List['tier']): Promise<void> {
  const { lists, store, revision, saveData } = preparation;
  const list = await fetchList(preparation, tier);
  if (list.revision !== revision) throw new KeepError('changed', tier);
  const kept = await store.hashes();
  const lacks = list.files.some(({ hash }) => !kept.has(hash));
  if (lacks && saveData && (await lists.active())) throw new KeepError('cancelled', tier);
  await lists.write(`coming-${tier}`, list); // no sweep takes what is being fetched
  if (lacks) await sweep({ store, lists }); // an earlier try may have left what nobody needs now
  await fill(list, preparation);
  await lists.promote(`coming-${tier}`, `next-${tier}`);
}

/**
 * Keeps the frame, and everything where the reader keeps everything, for the build `revision`. What
 * is in use stays so until `takeOver`.
 * @throws KeepError when a file cannot be had or the server has another build; the browser tries again
 *   at a later visit and finds what came so far.
 */
export async function prepare(preparation: Preparation): Promise<void> {
  await prepareTier(preparation, 'frame');
  if (await preparation.lists.read('everything')) await prepareTier(preparation, 'everything');
}

const hashesOf = (kept: (KeptList | undefined)[]) =>
  new Set(kept.flatMap((list) => list?.files ?? []).map(({ hash }) => hash));

/** Drops every file that no list names. */
export async function sweep({ store, lists }: Omit<Shelf, 'visited'>): Promise<void> {
  const wanted = hashesOf(await Promise.all(allSlots.map((slot) => lists.read(slot))));
  const kept = await store.hashes();
  await Promise.all([...kept].filter((hash) => !wanted.has(hash)).map((hash) => store.drop(hash)));
}

/** Pages of the build before, visited or still open, need the scripts and styles they were made with. */
async function carryOver({ store, visited }: Shelf, from: KeptList | undefined, to: Set<string>) {
  const made = from?.files.filter(({ path }) => path.startsWith('_astro/')) ?? [];
  for (const { path, hash } of made.filter((each) => !to.has(each.hash))) {
    const file = await store.get(hash);
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

/**
 * Puts the lists that `prepare` has made whole into use; those of another build stay where they are.
 * A browser may end a worker in the middle of this: what is in use is whole at each moment, and the
 * next call does the rest.
 */
export async function takeOver(shelf: Shelf, revision: string): Promise<void> {
  const moves: [Slot, Slot][] = [];
  for (const tier of ['frame', 'everything'] as const) {
    const next = await shelf.lists.read(`next-${tier}`);
    if (next?.revision === revision) moves.push([`next-${tier}`, tier]);
  }
  if (moves.length > 0) await putInUse(shelf, moves);
}
