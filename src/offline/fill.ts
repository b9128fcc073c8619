/** Brings the store up to a list. */
import { ask, download, KeepError, type Transport } from './download.ts';
import { isList, listPath, type List, type ListedFile } from './list.ts';

/** How far it is: files and bytes that are kept, of those in the list. */
export interface Progress {
  files: number;
  bytes: number;
}

/**
 * So many files at once. A page is 3 kB over the line: at 400 kbit/s with 400 ms to an answer, four
 * lanes would leave half of the line empty, eight fill it.
 */
const lanes = 8;

/**
 * Reads one of the lists of the build that is on the server now.
 * @throws KeepError when it cannot be had.
 */
export async function fetchList(
  transport: Omit<Transport, 'store'>,
  tier: List['tier'],
): Promise<List> {
  const { bytes } = await ask(transport, listPath[tier], 'no-cache');
  const list = parsed(new TextDecoder().decode(bytes));
  if (isList(list)) return list;
  throw new KeepError('network', listPath[tier]);
}

/** @returns what some JSON says, or nothing when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @throws KeepError when the browser has dropped files, for want of room, while others came. */
async function checkWhole(list: List, { store }: Transport): Promise<void> {
  const kept = await store.hashes();
  const lost = list.files.find(({ hash }) => !kept.has(hash));
  if (lost) throw new KeepError('quota', lost.path);
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
  await checkWhole(list, transport);
}
