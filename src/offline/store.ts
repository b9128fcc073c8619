/** The files that are kept, each under its digest: what two builds share is kept and fetched once. */
import { cacheName, type Scope } from './address.ts';
import { digest } from './digest.ts';
import { copyOf } from './expected.ts';

/** Files by digest. */
export interface Store {
  /** @returns a kept file; its content is not looked at again. */
  get(hash: string): Promise<Response | undefined>;
  /** @returns whether a file is kept and still has the content that its digest says. */
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
  return {
    get: (hash) => cache.match(keys + hash),
    async holds(hash) {
      const kept = await cache.match(keys + hash);
      return kept !== undefined && (await digest(await kept.arrayBuffer())) === hash;
    },
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
