/** Keeps the whole guide, and removes it: what a reader's tap does to the copy. */
import { scopeOf } from '../../offline/address.ts';
import { fetchList } from '../../offline/fetch-list.ts';
import { fill } from '../../offline/fill.ts';
import { allSlots } from '../../offline/kept-lists.ts';
import type { List } from '../../offline/list.ts';
import { putInUse, sweep, type Shelf } from '../../offline/precache.ts';
import type { Progress } from '../../offline/tally.ts';
import { KeepError, type Line } from '../../offline/transport.ts';
import { lockName, openShelf, type Browser } from './standing.ts';

/** A guide's offline copy, as a reader changes it. */
export interface Keeper {
  /** @throws KeepError when it does not come to the end; what came stays for the next try. */
  keep(signal: AbortSignal, onProgress: (done: Progress, list: List) => void): Promise<void>;
  /** Removes what was asked for and what was visited; the frame stays, so that pages still open. */
  remove(): Promise<void>;
}

/** Two tabs must not fetch the same files: the second one is told. */
async function alone(locks: LockManager | undefined, name: string, work: () => Promise<void>) {
  if (!locks) return work();
  await locks.request(name, { ifAvailable: true }, (lock) => {
    if (!lock) throw new KeepError('busy', name);
    return work();
  });
}

/** Fetches what is missing of the newest build and puts it into use. */
async function keepAll(
  shelf: Shelf,
  line: Line,
  tell: (done: Progress, list: List) => void,
): Promise<void> {
  const { lists, store } = shelf;
  const list = await fetchList(line, 'everything');
  await lists.write('pending', list);
  await fill(list, { ...line, store }, (done) => tell(done, list));
  // What a waiting worker has made ready is no newer than this, and must not replace it.
  await lists.remove('next-everything');
  await putInUse(shelf, [['pending', 'everything']]);
}

/** @throws KeepError for a storage that has no room even for a list. */
function tellQuota(error: unknown): never {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  throw full ? new KeepError('quota', 'list') : error;
}

/**
 * @param home the full address of the guide's base.
 * @returns the keeper of the guide there.
 */
export function keeperOf(home: string, { caches, fetch, locks }: Browser): Keeper {
  const scope = scopeOf(home);
  const shelf = openShelf(caches, scope);
  return {
    keep: (signal, onProgress) =>
      alone(locks, lockName(scope), async () =>
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
