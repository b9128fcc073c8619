/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './guide.ts';

/** Only these rules can differ between the colours of the day and of the night. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Asks axe, which runs in the page: the policy has to be bypassed.
 * @param rules all by default.
 * @returns a line for each violation: rule, element, and where it stands.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
