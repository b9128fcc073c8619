/** Brings the store up to a list. */
import { addressOf } from './address.ts';
import { download, KeepError, type Transport } from './download.ts';
import { isList, listPath, type List, type ListedFile } from './list.ts';

/** How far it is: files and bytes that are kept, of those in the list. */
export interface Progress {
  files: number;
  bytes: number;
}

/** So many files at once: more does not help a slow line, fewer waits for each answer. */
const lanes = 4;

/**
 * Reads one of the lists of the build that is on the server now.
 * @throws KeepError when it cannot be had.
 */
export async function fetchList(
  { scope, fetch, signal }: Omit<Transport, 'store'>,
  tier: List['tier'],
): Promise<List> {
  const address = addressOf(scope, listPath[tier]);
  try {
    const answer = await fetch(address, { cache: 'no-cache', ...(signal ? { signal } : {}) });
    const list: unknown = answer.status === 200 ? await answer.json() : undefined;
    if (isList(list)) return list;
  } catch {
    // told below, like an answer that is no list
  }
  throw new KeepError(signal?.aborted ? 'cancelled' : 'network', address);
}

/**
 * Fetches what the store lacks of a list. Files that it holds with the right content are not fetched
 * again, so that a broken download goes on where it stopped.
 * @param onProgress called after each file.
 * @throws KeepError; the files that came before stay.
 */
export async function fill(
  list: List,
  transport: Transport,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  const queue = [...list.files];
  const progress: Progress = { files: 0, bytes: 0 };
  const next = async ({ hash, size, path }: ListedFile) => {
    if (transport.signal?.aborted) throw new KeepError('cancelled', path);
    if (!(await transport.store.holds(hash))) await download(transport, { hash, size, path });
    progress.files += 1;
    progress.bytes += size;
    onProgress({ ...progress });
  };
  const lane = async () => {
    try {
      for (let file = queue.shift(); file; file = queue.shift()) await next(file);
    } catch (error) {
      queue.length = 0; // the other lanes end with the file they are at
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
