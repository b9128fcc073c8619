/** Places and rectangles of a picture, in its own units from its upper left corner. Pure. */

export type Place = readonly [x: number, y: number];

/** A rectangle of the picture. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @returns a length with one decimal, more than can be seen. */
export const round = (length: number): number => Number(length.toFixed(1));

/** @returns whether two rectangles share more than an edge. */
export const meet = (a: Cut, b: Cut): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** @returns whether one rectangle lies wholly in a cut. */
export const holds = (cut: Cut, { x, y, width, height }: Cut): boolean =>
  x >= cut.x && y >= cut.y && x + width <= cut.x + cut.width && y + height <= cut.y + cut.height;
