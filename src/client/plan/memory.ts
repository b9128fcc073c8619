/** Where a plan is kept: in the address behind the `#`, and on the device. */
import { planParameter, planText } from '../../model/plan-address.ts';
import type { Plan } from '../../model/plan.ts';
import { stored } from '../../model/stored.ts';
import { isEmpty } from './opening.ts';

/** The name under which the device keeps the plan; one for each guide of a host. */
const keyOf = (base: string) => stored.plan.name(new URL(base, location.href).pathname);

/** @returns what the device kept; empty where it keeps nothing, as private modes do. */
export function kept(base: string): string {
  try {
    return localStorage.getItem(keyOf(base)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a plan on the device, or forgets the one that is kept when this one is empty. */
export function keep(plan: Plan, base: string): void {
  try {
    if (isEmpty(plan)) localStorage.removeItem(keyOf(base));
    else localStorage.setItem(keyOf(base), planText(plan));
  } catch {
    // Without a store the address alone holds the plan.
  }
}

/** @returns the part of an address that carries a plan; empty for an empty plan. */
export const fragment = (plan: Plan): string => (isEmpty(plan) ? '' : `#${planParameter(plan)}`);

/** Writes a plan into the address of the page, without a further step of its history. */
export function showInAddress(plan: Plan): void {
  history.replaceState(history.state, '', location.pathname + fragment(plan));
}
