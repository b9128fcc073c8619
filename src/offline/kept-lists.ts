/** The lists of which every file is kept, and those that are being worked on. */
import { cacheName, type Scope } from './address.ts';
import { isList, type List, type ListedFile } from './list.ts';

/**
 * - `frame`, `everything`: whole and in use;
 * - `next-frame`, `next-everything`: whole, in use as soon as the new worker takes over;
 * - `coming-frame`, `coming-everything`: begun by a new worker, not whole;
 * - `pending`: begun by the reader, not whole.
 */
export type Slot = List['tier'] | `${'next' | 'coming'}-${List['tier']}` | 'pending';

export const allSlots: readonly Slot[] = [
  ...(['frame', 'everything', 'next-frame', 'next-everything'] as const),
  ...(['coming-frame', 'coming-everything', 'pending'] as const),
];

/** A list, and the moment (ISO 8601) at which it was written into its slot. */
export interface KeptList extends List {
  since: string;
}

/** The list that requests are answered from, with its files by path. */
export interface ActiveList {
  list: KeptList;
  files: Map<string, ListedFile>;
}

/** The kept lists of one guide. */
export interface KeptLists {
  /** @returns the list in a slot; one that was spoilt counts as none. */
  read(slot: Slot): Promise<KeptList | undefined>;
  write(slot: Slot, list: List): Promise<void>;
  remove(slot: Slot): Promise<void>;
  /** Makes a whole list the one in use; nothing happens when there is none. */
  promote(from: Slot, to: Slot): Promise<void>;
  /** @returns the list to answer from: everything where it is whole, else the frame. */
  active(): Promise<ActiveList | undefined>;
  /** To be called when another context has changed the lists. */
  forget(): void;
}

async function activeOf(lists: KeptLists): Promise<ActiveList | undefined> {
  // Never a mixture: a new search index beside old pages would answer wrongly.
  const list = (await lists.read('everything')) ?? (await lists.read('frame'));
  return list && { list, files: new Map(list.files.map((file) => [file.path, file])) };
}

async function listIn(kept: Response | undefined): Promise<KeptList | undefined> {
  const list: unknown = await kept?.json().catch(() => undefined);
  return isList(list) ? (list as KeptList) : undefined;
}

/** @returns the kept lists of the guide at `scope`. */
export async function openLists(caches: CacheStorage, scope: Scope): Promise<KeptLists> {
  const cache = await caches.open(cacheName(scope, 'lists'));
  const key = (slot: Slot) => `${scope.origin}${scope.base}offline/lists/${slot}`;
  let known: Promise<ActiveList | undefined> | undefined;
  const lists: KeptLists = {
    read: async (slot) => listIn(await cache.match(key(slot))),
    async write(slot, list) {
      const kept = { ...list, since: new Date().toISOString() };
      await cache.put(key(slot), Response.json(kept));
      lists.forget();
    },
    async remove(slot) {
      await cache.delete(key(slot));
      lists.forget();
    },
    async promote(from, to) {
      const list = await lists.read(from);
      if (!list) return;
      await lists.write(to, list);
      await lists.remove(from);
    },
    active() {
      known ??= activeOf(lists);
      known.catch(() => lists.forget()); // a storage that failed once may answer the next time
      return known;
    },
    forget: () => (known = undefined),
  };
  return lists;
}
