/** What the page that keeps the guide asks of the browser. */
import { KeepError } from '../../offline/download.ts';
import { startWorker, tell } from './worker.ts';

/** Waits for a worker that answers requests. @throws KeepError when its installation fails. */
export async function readyWorker(): Promise<void> {
  const { installing } = await startWorker();
  const gone = new Promise<never>((_, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new KeepError('network', 'worker'));
    });
  });
  await Promise.race([navigator.serviceWorker.ready, gone]);
}

/** @returns whether the browser promises to keep the copy; older ones cannot be asked. */
export async function askPersistence(): Promise<boolean> {
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
export async function tellLists(kept: boolean): Promise<void> {
  const { active, waiting } = await navigator.serviceWorker.ready;
  tell(active, { type: 'lists' });
  if (kept) tell(waiting, { type: 'takeOver' });
}
