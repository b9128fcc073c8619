/** Which mark the focus goes to from another. Pure. */
import type { Spot } from './grouping.ts';

/** Unit vectors of the keys, in pixels: y grows downwards. */
const headings: Record<string, Spot> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** How far a spot lies in the direction of a key, and how far beside it. */
const offset = (from: Spot, to: Spot, heading: Spot) => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return {
    along: x * heading.x + y * heading.y,
    beside: Math.abs(x * heading.y) + Math.abs(y * heading.x),
  };
};

/**
 * Where a key leads: an arrow to the nearest spot in the quarter of the compass that it points to,
 * so that from each spot every other lies in the quarter of some arrow; Home and End to the first
 * and the last.
 * @param at index of the spot that has the focus.
 * @returns the index of the next one; `undefined` when there is none that way or the key means nothing.
 */
export function nextSpot(spots: readonly Spot[], at: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const [heading, from] = [headings[key], spots[at]];
  if (!heading || !from) return undefined;
  let [best, least] = [undefined as number | undefined, Infinity];
  for (const [index, spot] of spots.entries()) {
    const { along, beside } = offset(from, spot, heading);
    const far = Math.hypot(along, beside);
    if (index === at || along <= 0 || beside > along || far >= least) continue;
    [best, least] = [index, far];
  }
  return best;
}
