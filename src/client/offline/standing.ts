/** How the offline copy stands, beside what the server has: all that is asked before a tap. */
import { addressOf, scopeOf, type Scope } from '../../offline/address.ts';
import { openLists, type KeptList } from '../../offline/kept-lists.ts';
import { isList, listPath, type List } from '../../offline/list.ts';
import type { Shelf } from '../../offline/precache.ts';
import { openStore } from '../../offline/store.ts';
import type { Progress } from '../../offline/tally.ts';
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
  /** What of `list` is here; while a download runs, also how far that is. */
  here: Pick<Progress, 'files' | 'bytes'> & Partial<Progress>;
  /** Files of `kept` that are lost. */
  missing: number;
  /** Pages and files kept because they were visited. */
  visited: number;
}

/** A guide's offline copy, as a page sees it. */
export interface Watcher {
  /** @param from `here`: what can be said without the network; `server`: what it has is asked, too. */
  standing(from?: 'here' | 'server'): Promise<Standing>;
  /**
   * Reads every file that is kept, and drops those that were spoilt.
   * @returns whether there were any.
   */
  check(): Promise<boolean>;
  /** Waits until no other tab keeps the guide. */
  idle(): Promise<void>;
}

/** What watching and keeping need of a browser. */
export interface Browser {
  caches: CacheStorage;
  fetch: typeof fetch;
  locks?: LockManager | undefined;
}

/** @returns the name of the lock that a tab holds while it keeps the guide. */
export const lockName = ({ base }: Scope): string => `keep ${base}`;

/** @returns all that is kept of the guide at `scope`. */
export async function openShelf(caches: CacheStorage, scope: Scope): Promise<Shelf> {
  const store = await openStore(caches, scope);
  return {
    store,
    lists: await openLists(caches, scope),
    visited: await openVisited(caches, scope),
  };
}

function partOf(list: List | undefined, hashes: Set<string>): Standing['here'] {
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

/** Milliseconds that the server has to say what it offers; what is here is shown without it. */
const patience = 8_000;

/** @returns the list that the server offers, to be told of alone: what is kept is asked for anew. */
async function newestOf(scope: Scope, fetch: Browser['fetch']): Promise<List | undefined> {
  const line = new AbortController();
  const timer = setTimeout(() => line.abort(), patience);
  try {
    const address = addressOf(scope, listPath.everything);
    const answer = await fetch(address, { cache: 'no-cache', signal: line.signal });
    const list: unknown = await answer.json();
    return isList(list) ? list : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function spoilt({ store, lists }: Shelf): Promise<boolean> {
  const kept = await lists.read('everything');
  let lost = 0;
  for (const { hash } of kept?.files ?? []) if (!(await store.holds(hash))) lost += 1;
  return lost > 0;
}

/**
 * @param home the full address of the guide's base.
 * @returns what tells how the guide there is kept.
 */
export function watcherOf(home: string, { caches, fetch, locks }: Browser): Watcher {
  const scope = scopeOf(home);
  const shelf = openShelf(caches, scope);
  return {
    standing: async (from = 'server') =>
      look(await shelf, from === 'server' ? await newestOf(scope, fetch) : undefined),
    check: async () => spoilt(await shelf),
    idle: async () => locks?.request(lockName(scope), () => undefined),
  };
}
