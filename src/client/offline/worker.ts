/** The page's side of the service worker. */

/** What the worker is told; it has the same words in its own folder. */
type Message = { type: 'visited'; addresses: string[] } | { type: 'lists' | 'takeOver' };

/** @returns the path below which the guide stands, as every page says it. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** @returns whether the reader asked the browser to save data. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** @returns whether this browser, at this address, has workers: plain http and folders have none. */
export const hasWorkers = (): boolean => 'serviceWorker' in navigator && !import.meta.env.FOLDER;

export const tell = (worker: ServiceWorker | null, message: Message): void =>
  worker?.postMessage(message);

/** Starts the worker, or asks whether there is a newer one. @throws TypeError when it cannot be had. */
export const startWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${base()}sw.js`, { scope: base(), updateViaCache: 'none' });

/**
 * The address of a base without its slash lies outside of what its worker may answer. What can be
 * kept is the host's own word (301) that the guide is at the address with the slash: the browser
 * keeps that as long as the host allows.
 */
export async function keepWayIn(): Promise<void> {
  const bare = base().slice(0, -1);
  if (bare === '') return;
  await fetch(bare, { redirect: 'manual', cache: 'force-cache' }).catch(() => undefined);
}
