/** Names of towns on the region's picture or a cut of it. Pure; lengths in units of the picture. */
import { holds, meet, round, type Cut, type Place } from './rectangle.ts';

/** A name, with the point that it belongs to. */
export interface Named {
  name: string;
  at: Place;
}

/** Where the line of a name begins, or ends where it has that anchor. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
  anchor: 'end' | undefined;
}

/** The most that a letter of a sans takes, and how far one reaches above and below its line; in sizes. */
const [letter, above, below] = [0.62, 0.8, 0.25];

/** Where a name begins, seen from its point, in sizes: first as on the whole picture, then past a mark. */
const ways = [
  ...[0.92, -0.35].map((down) => ({ across: 0.33, down })),
  { across: 1.1, down: 0.35 },
  ...[1.8, -1.2].map((down) => ({ across: 0.33, down })),
].flatMap(({ across, down }) => [
  { across, down },
  { across: -across, down },
]);

/** @returns the name in one way beside its point, and the rectangle that it takes there. */
function beside({ name, at }: Named, { across, down }: (typeof ways)[number], size: number) {
  const [x, y] = [at[0] + across * size, at[1] + down * size];
  const width = name.length * letter * size;
  const left = across > 0 ? x : x - width;
  const box = { x: left, y: y - above * size, width, height: (above + below) * size };
  const anchor: PlacedName['anchor'] = across > 0 ? undefined : 'end';
  return { box, placed: { name, x: round(x), y: round(y), anchor } };
}

/**
 * @param named in the order in which they get room; @param size how high their letters are;
 * @param taken what they must not meet.
 * @returns the names of points of the cut that are seen whole near them.
 */
export function placeNames(
  named: readonly Named[],
  cut: Cut,
  size: number,
  taken: readonly Cut[],
): PlacedName[] {
  const full = [...taken];
  const inside = named.filter(({ at: [x, y] }) => holds(cut, { x, y, width: 0, height: 0 }));
  return inside.flatMap((each) => {
    const found = ways
      .map((way) => beside(each, way, size))
      .find(({ box }) => holds(cut, box) && !full.some((other) => meet(other, box)));
    if (!found) return [];
    full.push(found.box);
    return [found.placed];
  });
}
