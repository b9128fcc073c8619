/** Which marks stand too close to be told apart. Pure. */

/** A position in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Things that share one mark; the mark stands at the first of them. */
export type Group<T> = readonly [T, ...T[]];

/** A group that is being made. */
interface Home<T> {
  spot: Spot;
  members: [T, ...T[]];
}

const near = (a: Spot, b: Spot, reach: number) => Math.hypot(a.x - b.x, a.y - b.y) < reach;

/**
 * A name for each square of a grid, small enough for the browser to keep it as a whole number. Two
 * far squares may share one: what is near is measured anyway.
 */
const cellName = (column: number, row: number) => ((column << 15) ^ row) & 0x3fff_ffff;

/** The squares around a spot, its own among them. */
function* around(column: number, row: number) {
  for (let x = column - 1; x <= column + 1; x += 1) {
    for (let y = row - 1; y <= row + 1; y += 1) yield cellName(x, y);
  }
}

/**
 * Puts each thing into the first group whose mark it would touch, else into a new one; so no two
 * marks touch, and the order of the list stays that of the groups. A grid with squares as wide as
 * the reach makes it as quick for thousands as there are things.
 * @param reach pixels between the middles of two marks that do not touch.
 */
export function groupSpots<T>(
  things: readonly T[],
  spotOf: (thing: T) => Spot,
  reach: number,
): Group<T>[] {
  const groups: Home<T>[] = [];
  const cells = new Map<number, number[]>();
  for (const thing of things) {
    const spot = spotOf(thing);
    const [column, row] = [Math.floor(spot.x / reach), Math.floor(spot.y / reach)];
    let first = Infinity;
    for (const cell of around(column, row)) {
      for (const index of cells.get(cell) ?? []) {
        const home = groups[index];
        if (index < first && home && near(home.spot, spot, reach)) first = index;
      }
    }
    const home = groups[first];
    if (home) {
      home.members.push(thing);
      continue;
    }
    const cell = cellName(column, row);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(groups.length);
    else cells.set(cell, [groups.length]);
    groups.push({ spot, members: [thing] });
  }
  return groups.map(({ members }) => members);
}
