/** Which entries a state shows, in the list and on the map alike. Pure. */
import type { MapState } from './state.ts';

/** What a filter asks of an entry. */
export interface Filterable {
  ref: string;
  kind: string;
  groups: readonly string[];
}

/** @returns the references of the entries that a state shows, in the order given. */
export function shownRefs(
  entries: readonly Filterable[],
  { kinds, group }: Pick<MapState, 'kinds' | 'group'>,
): Set<string> {
  const wanted: readonly string[] = kinds;
  const shown = entries.filter(
    ({ kind, groups }) => wanted.includes(kind) && (group === '' || groups.includes(group)),
  );
  return new Set(shown.map(({ ref }) => ref));
}
