/** The letters of a glossary. Pure. */
import type { Entry } from '../../model/entry.ts';

/** @returns each first letter, in the order of the entries, with the anchor of the first that has it. */
export function letters(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { data, slug } of entries) {
    const letter = data.title.charAt(0).toLocaleUpperCase();
    if (!first.has(letter)) first.set(letter, slug);
  }
  return first;
}
