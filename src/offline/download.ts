/** Brings one listed file from the network into the store. */
import { addressOf, type Scope } from './address.ts';
import { digest } from './digest.ts';
import { isOwn, suits } from './expected.ts';
import type { ListedFile } from './list.ts';
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

/** A line that brings fewer than so many bytes in so many milliseconds counts as dead. */
const slowest = { bytes: 1_000, milliseconds: 30_000 };

/** Reads an answer to its end; `alive` is called whenever it has brought enough to count. */
async function bytesOf(answer: Response, alive: () => void): Promise<ArrayBuffer> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let fresh = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    fresh += piece.value.length;
    if (fresh < slowest.bytes) continue;
    fresh = 0;
    alive();
  }
  return new Blob(pieces).arrayBuffer();
}

/**
 * Reads a file of the guide to its end.
 * @throws KeepError when it is not the guide that answers, or when the line is dead.
 */
export async function ask(
  { scope, fetch, signal }: Omit<Transport, 'store'>,
  path: string,
  cache: RequestCache,
): Promise<{ bytes: ArrayBuffer; type: string | null }> {
  const line = new AbortController();
  const hangUp = () => line.abort();
  let timer = setTimeout(hangUp, slowest.milliseconds);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(hangUp, slowest.milliseconds);
  };
  signal?.addEventListener('abort', hangUp);
  try {
    const headers = { [keepHeader]: '1' };
    const answer = await fetch(addressOf(scope, path), { cache, headers, signal: line.signal });
    // Some hosts answer for the page of missing pages with its own status; the digest decides.
    const known = answer.status === 200 || (answer.status === 404 && path === '404.html');
    if (!known || !isOwn(scope, answer) || !suits(path, answer)) throw new Error('not the guide');
    return { bytes: await bytesOf(answer, alive), type: answer.headers.get('content-type') };
  } catch {
    throw new KeepError(signal?.aborted ? 'cancelled' : 'network', path);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', hangUp);
  }
}

/**
 * Fetches a file, compares its digest and keeps it.
 * @throws KeepError; nothing is kept then.
 */
export async function download(transport: Transport, { path, hash }: ListedFile): Promise<void> {
  // The browser's own copy is as good if its digest is right; if not, it is left aside.
  for (const cache of ['default', 'reload'] as const) {
    const { bytes, type } = await ask(transport, path, cache);
    if ((await digest(bytes)) !== hash) continue;
    return transport.store.put(hash, bytes, type).catch(() => {
      throw new KeepError('quota', path);
    });
  }
  throw new KeepError('changed', path);
}
