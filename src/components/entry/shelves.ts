/** The register of sources, split by the first letter of their publishers: no page gets long. Pure. */
import type { Source } from '../../model/source.ts';

/** The sources of the publishers whose names begin alike. */
export interface Shelf {
  /** `a` to `z`, or `0-9` for every other beginning; also the last part of the page's address. */
  letter: string;
  /** Publishers by name, each with its sources. */
  publishers: readonly (readonly [string, readonly Source[]])[];
}

const letterOf = (publisher: string): string =>
  /^[a-z]/.exec(publisher.normalize('NFD').toLowerCase())?.[0] ?? '0-9';

/** @returns the shelves that hold something, in the order of their letters. */
export function shelvesOf(sources: Iterable<Source>): Shelf[] {
  const byPublisher = [...Map.groupBy(sources, ({ publisher }) => publisher)].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  return [...Map.groupBy(byPublisher, ([publisher]) => letterOf(publisher))]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([letter, publishers]) => ({ letter, publishers }));
}
