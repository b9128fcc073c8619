/**
 * Everything that the guide puts on a reader's device. The privacy page shows this list, and a
 * journey compares it with what a long visit leaves behind. Pure.
 */

/** Where a browser keeps things for a site. */
export type Store = 'localStorage' | 'sessionStorage' | 'Cache Storage';

export interface Stored {
  store: Store;
  /** @returns its name, for a guide below `base` (a slash at both ends). */
  name: (base: string) => string;
}

export const stored = {
  plan: { store: 'localStorage', name: (base) => `plan:${base}` },
  later: { store: 'sessionStorage', name: () => 'update' },
  visited: { store: 'Cache Storage', name: (base) => `guide ${base} visited` },
  files: { store: 'Cache Storage', name: (base) => `guide ${base} files` },
  lists: { store: 'Cache Storage', name: (base) => `guide ${base} lists` },
} as const satisfies Record<string, Stored>;

export type StoredId = keyof typeof stored;
