/** Where the mark of an entry stands on the picture of the region. Pure. */
import { locator } from '../../geo/locator.ts';
import type { Point, ShownPoint } from '../../model/precision.ts';
import type { Cut } from '../../model/rectangle.ts';

/** @returns the place of a mark, in whole units of the picture. */
export const placeOf = (point: Point): [x: number, y: number] => {
  const [x, y] = locator.project(point);
  return [Math.round(x), Math.round(y)];
};

/** @returns what the mark takes of the picture: a pin above the point, a dot or a ring around it. */
export function boxOf(point: ShownPoint): Cut {
  const [x, y] = placeOf(point);
  if (point.precision === 'exact') return { x: x - 9, y: y - 23, width: 18, height: 23 };
  const radius = point.precision === 'village' ? 8 : 17;
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** @returns a path of squares around these places; each begins at the one before, which is short. */
export const squaresAt = (places: readonly (readonly [number, number])[]): string =>
  places
    .toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by)
    .map(([x, y], at, all) => {
      const [fromX, fromY] = all[at - 1] ?? [4, 4];
      return `m${x - fromX} ${y - fromY}h8v8h-8z`;
    })
    .join('');
