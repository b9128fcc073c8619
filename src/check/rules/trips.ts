/** Rule: the stops of a trip are places to stop at, in the order of its days. */
import { canStop, isRef } from '../../model/kinds.ts';
import { isRecord } from '../../model/record.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

/** The fields of a stop that this rule reads, of whatever type they turn out to be. */
interface Stop {
  name: string;
  at: unknown;
  day: unknown;
}

function stopsOf({ data }: Page): Stop[] {
  const stops = data['stops'];
  return Object.entries(isRecord(stops) ? stops : {}).flatMap(([name, stop]) =>
    isRecord(stop) ? [{ name, at: stop['at'], day: stop['day'] }] : [],
  );
}

function problemsOf(page: Page): Problem[] {
  const { days } = page.data;
  let before = 0;
  const stops = stopsOf(page);
  return stops.flatMap(({ name, at, day }, i) => {
    const found: Problem[] = [];
    const last = stops[i - 1];
    const spot = (field: string) => page.spot(['stops', name, field]);
    if (typeof at === 'string' && isRef(at) && !canStop(at)) {
      found.push(problem('stop-kind', page, spot('at'), { target: at }));
    }
    if (last && typeof at === 'string' && last.at === at && last.day === day) {
      found.push(problem('stop-twice', page, spot('at'), { target: at }));
    }
    if (typeof day !== 'number') return found;
    if (typeof days === 'number' && days > 0 && day > days) {
      found.push(problem('stop-day', page, spot('day'), { day, days }));
    }
    if (day < before) found.push(problem('stop-order', page, spot('day'), { day, before }));
    before = Math.max(before, day);
    return found;
  });
}

export const trips: Rule = (content) =>
  factPages(content).flatMap(({ entry, page }) => (entry.kind === 'trip' ? problemsOf(page) : []));
