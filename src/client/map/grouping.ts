/** Which marks stand too close to be told apart. Pure. */

/** A position in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Things that share one mark; the mark stands at the first of them. */
export type Group<T> = readonly [T, ...T[]];

const near = (a: Spot, b: Spot, reach: number) => Math.hypot(a.x - b.x, a.y - b.y) < reach;

/**
 * Puts each thing into the first group whose mark it would touch, else into a new one; so no two
 * marks touch, and the order of the list stays that of the groups.
 * @param reach pixels between the middles of two marks that do not touch.
 */
export function groupSpots<T>(
  things: readonly T[],
  spotOf: (thing: T) => Spot,
  reach: number,
): Group<T>[] {
  const groups: { spot: Spot; members: [T, ...T[]] }[] = [];
  for (const thing of things) {
    const spot = spotOf(thing);
    const home = groups.find((group) => near(group.spot, spot, reach));
    if (home) home.members.push(thing);
    else groups.push({ spot, members: [thing] });
  }
  return groups.map(({ members }) => members);
}
