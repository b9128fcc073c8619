/** The plan as it is and as it was, so that every change can be undone. Pure. */
import { planText } from '../../model/plan-address.ts';
import type { Plan } from '../../model/plan.ts';

export interface History {
  now: Plan;
  /** Earlier plans, the latest at the end. */
  past: readonly Plan[];
}

/** How many changes can be undone. */
const most = 100;

/** @returns the history after a change; the same when the change changes nothing. */
export const done = (history: History, plan: Plan): History =>
  planText(plan) === planText(history.now)
    ? history
    : { now: plan, past: [...history.past, history.now].slice(-most) };

/** @returns the history without its last change; the same when there is none. */
export function undone({ now, past }: History): History {
  const last = past.at(-1);
  return last ? { now: last, past: past.slice(0, -1) } : { now, past };
}
