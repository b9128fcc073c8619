/** The shortest order of the stops between a fixed start and a fixed end, where there are any. Pure. */
import { distance } from './distance.ts';
import type { Plan, Spot } from './plan.ts';
import { reordered } from './plan.ts';
import type { Point } from './precision.ts';

/** Most stops for which every order is weighed. */
export const exactUpTo = 10;

/** Gives the point of a spot that may be shown, or `undefined`. */
export type PointOf = (at: Spot) => Point | undefined;

/** Kilometres between numbered points; number `n` and `n + 1` stand for start and end. */
type Cost = (a: number, b: number) => number;

const sum = (order: readonly number[], cost: Cost) =>
  order.slice(1).reduce((total, to, at) => total + cost(order[at] ?? to, to), 0);

/**
 * Every order weighed at once (M. Held, R. M. Karp: A Dynamic Programming Approach to Sequencing
 * Problems, J. SIAM 10, 1962). Time n² 2ⁿ.
 */
function exact(n: number, cost: Cost): number[] {
  const size = 1 << n;
  const best = Array.from({ length: size }, () => new Float64Array(n).fill(Infinity));
  const before = Array.from({ length: size }, () => new Int8Array(n).fill(-1));
  for (let last = 0; last < n; last += 1) (best[1 << last] as Float64Array)[last] = cost(n, last);
  for (let set = 1; set < size; set += 1) extend(set, n, cost, best, before);
  let [last, set, least] = [-1, size - 1, Infinity];
  for (let each = 0; each < n; each += 1) {
    const total = (best[set]?.[each] ?? Infinity) + cost(each, n + 1);
    if (total < least) [last, least] = [each, total];
  }
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(last);
    const previous = before[set]?.[last] ?? -1;
    [set, last] = [set & ~(1 << last), previous];
  }
  return order;
}

/** Carries the shortest ways through one set of points on to each point outside it. */
function extend(set: number, n: number, cost: Cost, best: Float64Array[], before: Int8Array[]) {
  for (let last = 0; last < n; last += 1) {
    const here = best[set]?.[last] ?? Infinity;
    if (here === Infinity) continue;
    for (let next = 0; next < n; next += 1) {
      const [ways, froms] = [best[set | (1 << next)], before[set | (1 << next)]];
      if (set & (1 << next) || !ways || !froms) continue;
      const total = here + cost(last, next);
      if (total < (ways[next] ?? Infinity)) [ways[next], froms[next]] = [total, last];
    }
  }
}

/** From each point to the nearest one left. */
function nearestFirst(first: number, n: number, cost: Cost): number[] {
  const left = new Set(Array.from({ length: n }, (_, index) => index));
  const order: number[] = [];
  for (let here = first; left.size > 0;) {
    const next = here < n && left.has(here) ? here : nearestOf(here, left, cost);
    order.push(next);
    left.delete(next);
    here = next;
  }
  return order;
}

const nearestOf = (here: number, left: ReadonlySet<number>, cost: Cost) =>
  [...left].reduce((best, each) => (cost(here, each) < cost(here, best) ? each : best));

/** Turns stretches round while that shortens the way (G. A. Croes, Operations Research 6, 1958). */
function untangled(order: readonly number[], n: number, cost: Cost): number[] {
  const way = [n, ...order, n + 1];
  for (let again = true; again;) {
    again = false;
    for (let i = 1; i < way.length - 2; i += 1)
      for (let j = i + 1; j < way.length - 1; j += 1) {
        const [a, b, c, d] = [way[i - 1], way[i], way[j], way[j + 1]] as [
          number,
          number,
          number,
          number,
        ];
        if (cost(a, c) + cost(b, d) >= cost(a, b) + cost(c, d) - 1e-9) continue;
        way.splice(i, j - i + 1, ...way.slice(i, j + 1).reverse());
        again = true;
      }
  }
  return way.slice(1, -1);
}

function candidates(n: number, cost: Cost, given: readonly number[], fixed: boolean): number[][] {
  if (n <= exactUpTo) return [exact(n, cost)];
  const firsts = fixed ? [n] : given;
  const found = [given, ...firsts.map((first) => nearestFirst(first, n, cost))];
  return found.map((order) => untangled(order, n, cost));
}

/** @returns straight-line kilometres from spot to spot in order; one without a point is passed over. */
export function lengthOf(spots: readonly Spot[], pointOf: PointOf): number {
  const points = spots.flatMap((at) => pointOf(at) ?? []);
  return points.slice(1).reduce((total, to, at) => total + distance(points[at] ?? to, to), 0);
}

/**
 * Puts the stops into the order with the shortest way in straight lines, from the start and to the
 * end where the plan has them. Exact for ten stops with a point; beyond that nearest neighbour and
 * 2-opt. A stop without a point stays where it is.
 * @returns a plan whose way is never longer than that of the plan given.
 */
export function shortest(plan: Plan, pointOf: PointOf): Plan {
  const placed = plan.stops.flatMap(({ at }, index) => {
    const point = pointOf(at);
    return point ? [{ index, point }] : [];
  });
  const n = placed.length;
  const [start, end] = [plan.start, plan.end].map((stop) => stop && pointOf(stop.at));
  const points = [...placed.map(({ point }) => point), start, end];
  const table = points.map((a) => points.map((b) => (a && b ? distance(a, b) : 0)));
  const cost: Cost = (a, b) => table[a]?.[b] ?? 0;
  const given = placed.map((_, index) => index);
  const whole = (order: readonly number[]) => sum([n, ...order, n + 1], cost);
  const all = n > 1 ? candidates(n, cost, given, start !== undefined) : [];
  const best = all.reduce((a, b) => (whole(b) < whole(a) - 1e-9 ? b : a), given);
  const queue = best.map((each) => placed[each]?.index ?? 0);
  const isPlaced = new Set(placed.map(({ index }) => index));
  return reordered(
    plan,
    plan.stops.map((_, index) => (isPlaced.has(index) ? (queue.shift() ?? index) : index)),
  );
}
