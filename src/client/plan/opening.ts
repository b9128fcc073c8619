/** Which plan the page opens with: of its address, of the device, with a stop to add. Pure. */
import { parseRef, type Ref } from '../../model/kinds.ts';
import { planText } from '../../model/plan-address.ts';
import { readPlan, type PlanProblem, type Reading } from '../../model/plan-reading.ts';
import { emptyPlan, holds, limits, rowsOf, withStop, type Plan } from '../../model/plan.ts';

/** What came with the address beside a plan. */
export type News = { kind: 'none' | 'linked' | 'full' } | { kind: 'added' | 'held'; ref: Ref };

export interface Opened {
  plan: Plan;
  /** The reader's own plan, when another one came with the address: undo leads back to it. */
  before?: Plan;
  problems: PlanProblem[];
  news: News;
}

/** @returns whether there is nothing in a plan that one could miss. */
export const isEmpty = (plan: Plan): boolean => rowsOf(plan).length === 0 && !plan.title;

/** The plan's text in an address: in the fragment, which no server sees, or in a query. */
const textIn = ({ search, hash }: Pick<Location, 'search' | 'hash'>) =>
  new URLSearchParams(hash.slice(1)).get('p') ?? new URLSearchParams(search).get('p') ?? '';

function added(opened: Opened, wanted: string, { known }: Reading): Opened {
  const { plan, problems } = opened;
  if (!parseRef(wanted) || !known(wanted))
    return { ...opened, problems: [...problems, { kind: 'unknown', what: wanted.slice(0, 40) }] };
  const ref = wanted as Ref;
  if (holds(plan, ref)) return { ...opened, news: { kind: 'held', ref } };
  if (plan.stops.length >= limits.stops) return { ...opened, news: { kind: 'full' } };
  return { ...opened, plan: withStop(plan, ref), before: plan, news: { kind: 'added', ref } };
}

/**
 * @param address of the page, for example `/rencana/?add=places/x` or `/rencana/#p=1…`.
 * @param stored what the device kept, as `planText` writes it; empty: nothing.
 */
export function openPlan(
  address: Pick<Location, 'search' | 'hash'>,
  stored: string,
  reading: Reading,
): Opened {
  const own = stored ? readPlan(stored, reading) : { plan: emptyPlan, problems: [] };
  const text = textIn(address);
  const came = text ? readPlan(text, reading) : own;
  const other = planText(came.plan) !== planText(own.plan);
  const linked = other && !isEmpty(own.plan);
  const opened: Opened = {
    ...came,
    ...(linked ? { before: own.plan } : {}),
    news: { kind: linked ? 'linked' : 'none' },
  };
  const wanted = new URLSearchParams(address.search).get('add');
  return wanted ? added(opened, wanted, reading) : opened;
}
