/** The shape of each kind of mark, in a square of 44 units around the point in its middle. */
import type { PointKind } from '../../model/kinds.ts';

/** Paths of SVG: a square, a house, a circle. */
export const shapes: Record<PointKind, string> = {
  village: 'M13 13h18v18H13z',
  maker: 'M10 22 22 11l12 11h-3v10H13V22z',
  place: 'M22 12a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
};

/** The shape of an exact point: raised, on a stem that ends at the point. */
export const stem = 'M22 20v22';
