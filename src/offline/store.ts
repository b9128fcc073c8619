/** The files that are kept, each under its digest: what two builds share is kept and fetched once. */
import { cacheName, type Scope } from './address.ts';
import { digest } from './digest.ts';
import { copyOf } from './expected.ts';

/** Files by digest. */
export interface Store {
  /** @returns a kept file; one that was spoilt is dropped, as if it had never come. */
  get(hash: string): Promise<Response | undefined>;
  /** @returns whether a file is kept and still has the content that its digest says; else it is dropped. */
  holds(hash: string): Promise<boolean>;
  /** @returns the digests under which something is kept. */
  hashes(): Promise<Set<string>>;
  /** Keeps bytes whose digest the caller has checked. @throws QuotaExceededError when storage is full. */
  put(hash: string, bytes: ArrayBuffer, type: string | null): Promise<void>;
  drop(hash: string): Promise<void>;
}

/** @returns the store of the guide at `scope`. */
export async function openStore(caches: CacheStorage, scope: Scope): Promise<Store> {
  const cache = await caches.open(cacheName(scope, 'files'));
  const keys = `${scope.origin}${scope.base}offline/files/`;
  const get = async (hash: string) => {
    const kept = await cache.match(keys + hash);
    // Of an entry that is damaged on the disk, reading alone may fail.
    const bytes = await kept?.arrayBuffer().catch(() => undefined);
    if (bytes && (await digest(bytes)) === hash) {
      return copyOf(bytes, kept?.headers.get('content-type') ?? null);
    }
    if (kept) await cache.delete(keys + hash);
    return undefined;
  };
  return {
    get,
    holds: async (hash) => (await get(hash)) !== undefined,
    async hashes() {
      const requests = await cache.keys();
      return new Set(requests.map(({ url }) => url.slice(keys.length)));
    },
    put: (hash, bytes, type) => cache.put(keys + hash, copyOf(bytes, type)),
    async drop(hash) {
      await cache.delete(keys + hash);
    },
  };
}
