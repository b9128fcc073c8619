/**
 * What a tap on the offline page does, with all that it asks of the browser. A file of its own, which
 * `taps-door.ts` fetches on the first tap; it hands itself over by an event, since the bundler gives
 * such a file no exports.
 */
import { KeepError } from '../../offline/transport.ts';
import { keeperOf } from './keep.ts';
import { handedOver, type Taps } from './taps-door.ts';
import { base, keepWayIn, startWorker, tell } from './worker.ts';

/** Waits for a worker that answers requests. @throws KeepError when its installation fails. */
async function readyWorker(): Promise<void> {
  const { installing } = await startWorker();
  const gone = new Promise<never>((_, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new KeepError('network', 'worker'));
    });
  });
  await Promise.race([navigator.serviceWorker.ready, gone]);
}

/** @returns whether the browser promises to keep the copy; older ones cannot be asked. */
async function askPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/**
 * Tells the worker that other lists are in use: it remembers which, until it is told to look again.
 * @param kept the reader has just put the newest build into use: the worker of that build need not
 *   wait any longer.
 */
async function tellLists(kept: boolean): Promise<void> {
  const { active, waiting } = await navigator.serviceWorker.ready;
  tell(active, { type: 'lists' });
  if (kept) tell(waiting, { type: 'takeOver' });
}

const { fetch, caches } = globalThis;
const browser = { caches, fetch: fetch.bind(globalThis), locks: navigator.locks };
const keeper = keeperOf(location.origin + base(), browser);

const taps: Taps = {
  async keep(signal, teller) {
    let kept = false;
    try {
      const worker = readyWorker();
      worker.catch(() => undefined); // awaited below, once the files are here
      teller.persistent(await askPersistence());
      await keeper.keep(signal, teller.progress);
      await Promise.all([worker, keepWayIn()]);
      kept = true;
    } finally {
      void tellLists(kept);
    }
  },
  async remove() {
    await keeper.remove();
    void tellLists(false);
  },
};

dispatchEvent(new CustomEvent(handedOver, { detail: taps }));
