/** The valid word nearest to a misspelt one. Pure. */

/** A word as it is compared: without capitals, spaces and underscores. */
const plain = (word: string) => word.toLowerCase().replace(/[\s_]+/g, '-');

/** One row of the table of edit distances, from the row above it. */
function nextRow(letter: string, word: string, above: readonly number[]): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (let i = 1; i <= word.length; i += 1) {
    const replaced = (above[i - 1] ?? 0) + (letter === word[i - 1] ? 0 : 1);
    row.push(Math.min(replaced, (above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1));
  }
  return row;
}

/** @returns how many letters must be added, dropped or changed (Levenshtein's distance). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const letter of a) row = nextRow(letter, b, row);
  return row.at(-1) ?? 0;
}

/** The word that was meant. */
export interface Meant {
  near?: string | undefined;
  /** Whether no other word is nearly as near. */
  sure: boolean;
}

/**
 * @param word what was written; @param valid what may be written.
 * @returns the valid word that differs least; none when more than a third of the letters, or more
 * than four, would have to change.
 */
export function meant(word: string, valid: Iterable<string>): Meant {
  const wanted = plain(word);
  const most = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  const [best, next] = [...valid]
    .filter((each) => Math.abs(each.length - wanted.length) <= most)
    .map((each) => ({ near: each, distance: editDistance(wanted, plain(each)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return { near: best?.near, sure: !next || next.distance > (best?.distance ?? 0) + 1 };
}

/** @returns the valid word that differs least, or `undefined` when none is near. */
export const nearest = (word: string, valid: Iterable<string>): string | undefined =>
  meant(word, valid).near;
