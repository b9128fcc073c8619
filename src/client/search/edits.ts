/** How many letters two words differ by. Pure. */

/** A row of the table of distances: as long as the second word, and one. */
const row = (length: number, fill: (at: number) => number) =>
  Array.from({ length }, (_, at) => fill(at));

/**
 * Optimal string alignment distance: letters added, left out, changed, or swapped with the next
 * (F. J. Damerau, Communications of the ACM 7(3), 1964, in the restricted form).
 * @param most stop counting here.
 * @returns the distance, or `most + 1` when it is more.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = row(b.length + 1, (at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
