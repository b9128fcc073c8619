/** One request to the guide's own host, and why it may fail. */
import { addressOf, type Scope } from './address.ts';
import { isOwn, suits } from './expected.ts';
import type { Store } from './store.ts';
import { keepHeader } from './strategy.ts';

/**
 * Why a download stopped; `changed`: a file is not the one that the list names; `cancelled`: by the
 * reader, who may have said so for good by asking the browser to save data.
 */
export type Reason = 'network' | 'changed' | 'quota' | 'cancelled' | 'busy';

/** A download that did not come to its end. What it brought stays, for the next try. */
export class KeepError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, about: string) {
    super(`${reason}: ${about}`);
    this.name = 'KeepError';
    this.reason = reason;
  }
}

/** Where files come from and go to. */
export interface Transport {
  scope: Scope;
  store: Store;
  fetch: typeof fetch;
  signal?: AbortSignal;
}

/** A transport that only asks. */
export type Line = Omit<Transport, 'store'>;

/** Is told of the bytes of each piece that has come. */
type Heard = (bytes: number) => void;

/** A line that brings fewer than so many bytes in so many milliseconds counts as dead. */
const slowest = { bytes: 1_000, milliseconds: 30_000 };

/** Calls `dead` when too few bytes were heard of for too long. */
function watchFor(dead: () => void): { heard: Heard; end: () => void } {
  let [fresh, timer] = [0, setTimeout(dead, slowest.milliseconds)];
  return {
    heard: (bytes) => {
      fresh += bytes;
      if (fresh < slowest.bytes) return;
      clearTimeout(timer);
      [fresh, timer] = [0, setTimeout(dead, slowest.milliseconds)];
    },
    end: () => clearTimeout(timer),
  };
}

function isGuide({ scope }: Line, path: string, answer: Response): boolean {
  // Some hosts answer for the page of missing pages with its own status; the digest decides.
  const known = answer.status === 200 || (answer.status === 404 && path === '404.html');
  return known && isOwn(scope, answer) && suits(path, answer);
}

/**
 * Asks for a file of the guide, and hangs up when the line falls silent or the reader cancels.
 * @param read makes something of the answer, and tells of the bytes of each piece that came.
 * @throws KeepError `network` for a silent line, `cancelled`, and what `read` throws; another error
 *   when the line breaks or when it is not the guide that answers.
 */
export async function call<T>(
  line: Line,
  path: string,
  cache: RequestCache,
  read: (answer: Response, heard: Heard) => Promise<T>,
): Promise<T> {
  const { scope, fetch, signal } = line;
  const control = new AbortController();
  let why: KeepError | undefined;
  const hangUp = (reason: Reason) => {
    why ??= new KeepError(reason, path);
    control.abort();
  };
  const cancel = () => hangUp('cancelled');
  const watch = watchFor(() => hangUp('network'));
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    const headers = { [keepHeader]: '1' };
    const answer = await fetch(addressOf(scope, path), { cache, headers, signal: control.signal });
    if (!isGuide(line, path, answer)) throw new Error(`not the guide: ${path}`);
    return await read(answer, watch.heard);
  } catch (error) {
    throw why ?? error;
  } finally {
    watch.end();
    signal?.removeEventListener('abort', cancel);
  }
}

async function bytesOf(answer: Response, heard: Heard): Promise<ArrayBuffer> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    heard(piece.value.length);
  }
  return new Blob(pieces).arrayBuffer();
}

/**
 * Reads a file of the guide to its end.
 * @throws KeepError when it is not the guide that answers, or when the line is dead.
 */
export async function ask(
  line: Line,
  path: string,
  cache: RequestCache,
): Promise<{ bytes: ArrayBuffer; type: string | null }> {
  const whole = call(line, path, cache, async (answer, heard) => ({
    bytes: await bytesOf(answer, heard),
    type: answer.headers.get('content-type'),
  }));
  return whole.catch((error: unknown) => {
    throw error instanceof KeepError ? error : new KeepError('network', path);
  });
}
