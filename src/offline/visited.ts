/** Pages and files that the reader has come by, kept without being asked and only as a courtesy. */
import { addressOf, cacheName, type Scope } from './address.ts';

/** So many files of about 20 kB: a few megabytes at most. */
const most = 400;

/** Files by their path below the base. */
export interface Visited {
  get(file: string): Promise<Response | undefined>;
  /** Keeps a copy and drops the oldest ones beyond a limit; a full storage is no error here. */
  put(file: string, response: Response): Promise<void>;
  /** Drops files that are now kept otherwise. */
  drop(files: Iterable<string>): Promise<void>;
  /** @returns how many files are kept. */
  count(): Promise<number>;
  clear(): Promise<void>;
}

async function trim(cache: Cache) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -most).map((key) => cache.delete(key)));
}

/** @returns what was visited of the guide at `scope`. */
export async function openVisited(caches: CacheStorage, scope: Scope): Promise<Visited> {
  const cache = await caches.open(cacheName(scope, 'visited'));
  return {
    get: (file) => cache.match(addressOf(scope, file)),
    async put(file, response) {
      const key = addressOf(scope, file);
      try {
        await cache.delete(key); // so that the order of the keys is the order of the visits
        await cache.put(key, response);
        await trim(cache);
      } catch {
        // Storage is full: what the reader asked to keep has precedence.
      }
    },
    async drop(files) {
      const named = new Set([...files].map((file) => addressOf(scope, file)));
      const keys = (await cache.keys()).filter(({ url }) => named.has(url));
      await Promise.all(keys.map((each) => cache.delete(each)));
    },
    count: async () => (await cache.keys()).length,
    async clear() {
      const keys = await cache.keys();
      await Promise.all(keys.map((each) => cache.delete(each)));
    },
  };
}
