/** Where the names of the basemap stand, so that none covers another. Pure. */

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name: the point that it names, its size, and how much it matters; 1 matters most. */
export interface Label {
  x: number;
  y: number;
  width: number;
  height: number;
  rank: number;
  /** Whether it stands on its point, since it names an area; else beside it. */
  centred: boolean;
}

/** The sides of its point on which a name may stand, the best first; map.css draws them. */
export const sides = ['ne', 'se', 'nw', 'sw', 'n', 's'] as const;
export type Side = (typeof sides)[number] | 'mid';

/** Pixels between a point and its name; the same in map.css. */
const gap = 4;

/** @returns the rectangle of a name on one side of its point. */
export function boxOf({ x, y, width, height }: Label, side: Side): Box {
  const east = side.endsWith('e');
  const west = side.endsWith('w');
  const left = east ? x + gap : west ? x - gap - width : x - width / 2;
  const above = { n: height + gap, s: -gap, m: height / 2 };
  const beside = side.startsWith('n') ? height : 0;
  const top = y - (east || west ? beside : above[side[0] as 'n' | 's' | 'm']);
  return { left, top, right: left + width, bottom: top + height };
}

/** @returns the square pixels that two rectangles share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** @returns what a name covers on any of its sides, and no less. */
const reachOf = ({ x, y, width, height }: Label): Box => ({
  ...{ left: x - width - gap, right: x + width + gap },
  ...{ top: y - height - gap, bottom: y + height + gap },
});

const sharedWith = (box: Box, others: readonly Box[]) =>
  others.reduce((sum, other) => sum + shared(box, other), 0);

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/**
 * Gives each name a side, the weightiest first: off the marks, and inside what is in sight. The
 * weightiest may stand behind a mark rather than not at all. No two names ever touch.
 * @param marks rectangles that are taken already; @param sight the part of the map that one sees.
 * @returns the side of each label, in the order given; `undefined` where there is no room.
 */
export function placeLabels(
  labels: readonly Label[],
  marks: readonly Box[],
  sight: Box,
): (Side | undefined)[] {
  const placed: Box[] = [];
  const result: (Side | undefined)[] = labels.map(() => undefined);
  const order = [...labels.entries()].sort(([, a], [, b]) => a.rank - b.rank);
  for (const [index, label] of order) {
    const able: readonly Side[] = label.centred ? ['mid'] : sides;
    const reach = reachOf(label);
    const around = marks.filter((mark) => shared(mark, reach) > 0);
    const free = able.flatMap((side) => {
      const box = boxOf(label, side);
      const hidden = sharedWith(box, around);
      if (sharedWith(box, placed) > 0 || (hidden > 0 && label.rank > 1)) return [];
      return [{ side, box, cost: hidden + areaOf(box) - shared(box, sight) }];
    });
    const [best] = free.sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    result[index] = best.side;
    placed.push(best.box);
  }
  return result;
}
