/** Where names stand on a printed map, so that none covers another. Pure; all lengths in millimetres. */
import { makeSheet, type Rectangle, type Sheet } from './sheet.ts';

/** A point that is to be named, and the size of its name. */
export interface Named {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a name stands: its rectangle, and whether a line has to lead there from the point. */
export interface Placed extends Rectangle {
  led: boolean;
}

/** Half the side of a mark. */
const mark = 1.5;
/** Least space between two names. */
const gap = 0.5;
/** Distances from the point at which a place is looked for; from the third on a line leads there. */
const reaches = [2, 3, 5, 6.5, 8, 10, 12, 14.5, 17, 20, 24, 28, 33, 39, 46, 54, 63, 75];
const near = 4;
/** Directions, right and left first, since a name beside its mark is read the easiest. */
const angles = [
  ...[0, 180, 30, -30, 150, -150, 90, -90, 60, -60, 120, -120],
  ...[15, -15, 165, -165, 45, -45, 135, -135, 75, -75, 105, -105],
];

const markOf = ({ x, y }: Named): Rectangle => ({
  x: x - mark,
  y: y - mark,
  width: 2 * mark,
  height: 2 * mark,
});

/** The rectangle of a name whose nearest edge lies in a direction at a distance from its point. */
function beside({ x, y, width, height }: Named, reach: number, angle: number): Rectangle {
  const [across, down] = [Math.cos, Math.sin].map((of) => of((angle * Math.PI) / 180));
  const [toX, toY] = [x + reach * (across ?? 0), y + reach * (down ?? 0)];
  const side = Math.abs(across ?? 0) < 0.3 ? -0.5 : (across ?? 0) > 0 ? 0 : -1;
  const rise = Math.abs(down ?? 0) < 0.3 ? -0.5 : (down ?? 0) > 0 ? 0 : -1;
  return { x: toX + side * width, y: toY + rise * height, width, height };
}

/** The end of the line that leads to a name: the point of its rectangle that is nearest. */
export const lineEnd = ({ x, y }: Named, to: Rectangle): [number, number] => [
  Math.min(Math.max(x, to.x), to.x + to.width),
  Math.min(Math.max(y, to.y), to.y + to.height),
];

/** Points along the line from a mark to its name, a millimetre apart, its beginning left out. */
function lineSteps(from: Named, to: Rectangle): Rectangle[] {
  const [endX, endY] = lineEnd(from, to);
  const count = Math.floor(Math.hypot(endX - from.x, endY - from.y));
  return Array.from({ length: Math.max(0, count - 2) }, (_, at) => {
    const part = (at + 2) / count;
    const [x, y] = [from.x + part * (endX - from.x), from.y + part * (endY - from.y)];
    return { x: x - 0.2, y: y - 0.2, width: 0.4, height: 0.4 };
  });
}

/** How many marks lie about a point. */
const crowd = (of: Named, marks: Sheet, within: number): number => {
  const { x, y } = markOf(of);
  const area = { x: x - within, y: y - within, width: 2 * within, height: 2 * within };
  return marks.around(area).filter((each) => Math.hypot(each.x - x, each.y - y) < within).length;
};

/** How many names fit around one spot; where there are more, lines lead to all, or the first shut in the rest. */
const around = 4;

/** What is taken already: marks, names and lines. */
interface Taken {
  marks: Sheet;
  names: Sheet;
  lines: Sheet;
}

function fits(point: Named, place: Placed, bounds: Rectangle, taken: Taken): boolean {
  const { x, y, width, height } = place;
  const inside =
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height;
  if (!inside || taken.names.meets(place, gap)) return false;
  if (taken.marks.meets(place, 0.1) || taken.lines.meets(place, 0.1)) return false;
  return !place.led || !lineSteps(point, place).some((step) => taken.names.meets(step, 0));
}

const crosses = (point: Named, place: Placed, { lines }: Taken): boolean =>
  place.led && lineSteps(point, place).some((step) => lines.meets(step, 0));

/**
 * @returns the first place for a name, from the nearest on, to which no line crosses another; else
 *   the first to which one does; nothing where there is none.
 */
function placeOf(point: Named, bounds: Rectangle, taken: Taken): Placed | undefined {
  const spot = crowd(point, taken.marks, mark);
  let crossing: Placed | undefined;
  for (const reach of reaches.filter((each) => spot <= around || each > near))
    for (const angle of angles) {
      const place = { ...beside(point, reach, angle), led: reach > near };
      if (!fits(point, place, bounds, taken)) continue;
      if (!crosses(point, place, taken)) return place;
      crossing ??= place;
    }
  return crossing;
}

/** Whether so many names are without a place that the paper is full: no other order would help. */
const isFull = (left: readonly Named[], all: readonly Named[]) => left.length > 0.1 * all.length;

/** Names points in an order. @returns the places, and the points for which there was none. */
function placeInOrder(points: readonly Named[], marks: Sheet, bounds: Rectangle) {
  const taken: Taken = { marks, names: makeSheet(), lines: makeSheet() };
  const places = new Map<Named, Placed>();
  const left: Named[] = [];
  for (const point of points) {
    const place = isFull(left, points) ? undefined : placeOf(point, bounds, taken);
    if (!place) left.push(point);
    places.set(point, place ?? { ...beside(point, near, 0), led: false });
    if (place) taken.names.add([place]);
    if (place?.led) taken.lines.add(lineSteps(point, place));
  }
  return { places, left };
}

/** How often those that were left without a place are tried again, before all others. */
const tries = 20;
/** Within how many millimetres marks crowd each other. */
const close = 15;

/**
 * Names points one by one, those in the densest crowd first.
 * @param bounds within which names have to stay.
 * @returns a place for each point, in the order given; where a crowd leaves none, names may meet.
 */
export function placeLabels(points: readonly Named[], bounds: Rectangle): Placed[] {
  const marks = makeSheet(points.map(markOf));
  const rank = new Map(points.map((point) => [point, crowd(point, marks, close)]));
  let order = points.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
  let { places, left } = placeInOrder(order, marks, bounds);
  for (let again = 0; left.length > 0 && !isFull(left, points) && again < tries; again += 1) {
    const first = new Set(left);
    order = [...left, ...order.filter((point) => !first.has(point))];
    ({ places, left } = placeInOrder(order, marks, bounds));
  }
  return points.flatMap((point) => places.get(point) ?? []);
}
