/** Keeps the whole guide on the reader's tap, tells how it stands, and removes it. */
import { scopeOf, type Scope } from '../../offline/address.ts';
import { KeepError, type Transport } from '../../offline/download.ts';
import { fetchList, fill, type Progress } from '../../offline/fill.ts';
import { allSlots, openLists, type KeptList } from '../../offline/kept-lists.ts';
import type { List } from '../../offline/list.ts';
import { putInUse, sweep, type Shelf } from '../../offline/precache.ts';
import { openStore } from '../../offline/store.ts';
import { openVisited } from '../../offline/visited.ts';

/** What is kept on this device, beside what the server has. */
export interface Standing {
  /**
   * - `empty`: nothing was asked to be kept;
   * - `partial`: a download was begun;
   * - `kept`: everything, of the newest build that can be seen;
   * - `outdated`: everything, of an older build;
   * - `damaged`: the browser has lost files of what was whole;
   * - `unknown`: nothing is kept and the server cannot be reached.
   */
  name: 'empty' | 'partial' | 'kept' | 'outdated' | 'damaged' | 'unknown';
  /** The list that would be fetched, or that is kept. */
  list?: List | undefined;
  /** The list that is whole. */
  kept?: KeptList | undefined;
  /** What of `list` is here. */
  here: Progress;
  /** Files of `kept` that are lost. */
  missing: number;
  /** Pages and files kept because they were visited. */
  visited: number;
}

/** A guide's offline copy, as a page handles it. */
export interface Keeper {
  /** @param from `here`: what can be said without the network; `server`: what it has is asked, too. */
  standing(from?: 'here' | 'server'): Promise<Standing>;
  /**
   * Reads every file that is kept, and drops those that were spoilt.
   * @returns whether there were any.
   */
  check(): Promise<boolean>;
  /** Waits until no other tab keeps the guide. */
  idle(): Promise<void>;
  /** @throws KeepError when it does not come to the end; what came stays for the next try. */
  keep(signal: AbortSignal, onProgress: (done: Progress, list: List) => void): Promise<void>;
  /** Removes what was asked for and what was visited; the frame stays, so that pages still open. */
  remove(): Promise<void>;
}

/** What the keeper needs of a browser. */
export interface Browser {
  caches: CacheStorage;
  fetch: typeof fetch;
  locks?: LockManager | undefined;
}

async function openShelf(caches: CacheStorage, scope: Scope): Promise<Shelf> {
  const store = await openStore(caches, scope);
  return {
    store,
    lists: await openLists(caches, scope),
    visited: await openVisited(caches, scope),
  };
}

function partOf(list: List | undefined, hashes: Set<string>): Progress {
  const here = (list?.files ?? []).filter(({ hash }) => hashes.has(hash));
  return { files: here.length, bytes: here.reduce((sum, { size }) => sum + size, 0) };
}

function nameOf(
  kept: KeptList | undefined,
  newest: List | undefined,
  missing: number,
  begun: boolean,
) {
  if (missing > 0) return 'damaged';
  if (kept) return newest && newest.revision !== kept.revision ? 'outdated' : 'kept';
  if (begun) return 'partial';
  return newest ? 'empty' : 'unknown';
}

async function look({ store, lists, visited }: Shelf, newest: List | undefined): Promise<Standing> {
  const [kept, pending, hashes] = await Promise.all([
    lists.read('everything'),
    lists.read('pending'),
    store.hashes(),
  ]);
  const missing = kept ? kept.files.length - partOf(kept, hashes).files : 0;
  const list = newest ?? kept ?? pending;
  const name = nameOf(kept, newest, missing, pending !== undefined);
  return { name, list, kept, missing, here: partOf(list, hashes), visited: await visited.count() };
}

/** Two tabs must not fetch the same files: the second one is told. */
async function alone(locks: LockManager | undefined, name: string, work: () => Promise<void>) {
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => {
    if (!lock) throw new KeepError('busy', name);
    return work();
  });
}

/** Milliseconds that the server has to say what it offers; what is here is shown without it. */
const patience = 8_000;

async function newestOf(scope: Scope, fetch: Browser['fetch']): Promise<List | undefined> {
  const line = new AbortController();
  const timer = setTimeout(() => line.abort(), patience);
  const list = fetchList({ scope, fetch, signal: line.signal }, 'everything');
  return list.catch(() => undefined).finally(() => clearTimeout(timer));
}

/** Fetches what is missing of the newest build and puts it into use. */
async function keepAll(
  shelf: Shelf,
  transport: Omit<Transport, 'store'>,
  tell: (done: Progress, list: List) => void,
): Promise<void> {
  const { lists, store } = shelf;
  const list = await fetchList(transport, 'everything');
  await lists.write('pending', list);
  await fill(list, { ...transport, store }, (done) => tell(done, list));
  // What a waiting worker has made ready is no newer than this, and must not replace it.
  await lists.remove('next-everything');
  await putInUse(shelf, [['pending', 'everything']]);
}

/** @throws KeepError for a storage that has no room even for a list. */
function tellQuota(error: unknown): never {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  throw full ? new KeepError('quota', 'list') : error;
}

async function spoilt({ store, lists }: Shelf): Promise<boolean> {
  const kept = await lists.read('everything');
  let lost = 0;
  for (const { hash } of kept?.files ?? []) if (!(await store.holds(hash))) lost += 1;
  return lost > 0;
}

/**
 * @param home the full address of the guide's base.
 * @returns the keeper of the guide there.
 */
export function keeperOf(home: string, { caches, fetch, locks }: Browser): Keeper {
  const scope = scopeOf(home);
  const shelf = openShelf(caches, scope);
  const lock = `keep ${scope.base}`;
  return {
    standing: async (from = 'server') =>
      look(await shelf, from === 'server' ? await newestOf(scope, fetch) : undefined),
    check: async () => spoilt(await shelf),
    idle: async () => locks?.request(lock, () => undefined),
    keep: (signal, onProgress) =>
      alone(locks, lock, async () =>
        keepAll(await shelf, { scope, fetch, signal }, onProgress).catch(tellQuota),
      ),
    async remove() {
      const { store, lists, visited } = await shelf;
      for (const slot of allSlots.filter((each) => !each.endsWith('frame'))) {
        await lists.remove(slot);
      }
      await Promise.all([visited.clear(), sweep({ store, lists })]);
    },
  };
}
