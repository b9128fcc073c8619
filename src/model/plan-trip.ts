/** A ready trip as a plan that a reader can change. Pure. */
import type { EntryOf } from './entry.ts';
import { canStop, type Ref } from './kinds.ts';
import { cleanLine, emptyPlan, limits, within, type Plan, type Stop } from './plan.ts';

/** How long one stays where a trip suggests nothing: half an hour. */
const unsaid = 30;

/** A trip that ends where it begins, on the same day as its last stop, has that place at both ends. */
function withEnds(plan: Plan): Plan {
  const [first, last] = [plan.stops[0], plan.stops.at(-1)];
  const round = plan.stops.length > 2 && first?.at === last?.at && !last?.nextDay;
  if (!round || plan.stops[1]?.nextDay) return plan;
  return { ...plan, start: first, stops: plan.stops.slice(1, -1), end: last };
}

/**
 * @returns the stops of a trip in order with the minutes that it suggests; a night lies before the
 * first stop of each further day. The date is the reader's to choose.
 */
export function planOfTrip({ data }: EntryOf<'trip'>): Plan {
  const stops = Object.values(data.stops).filter(({ at }) => canStop(at));
  return withEnds({
    ...emptyPlan,
    title: cleanLine(data.title, limits.title),
    stops: stops.slice(0, limits.stops).map(({ at, day, minutes }, index): Stop => ({
      ...{ at: at as Ref, minutes: within(minutes ?? unsaid, 0, limits.minutes), note: '' },
      nextDay: day > (stops[index - 1]?.day ?? day),
    })),
  });
}
