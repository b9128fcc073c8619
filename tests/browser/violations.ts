/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './guide.ts';

/** Only these rules can differ between the colours of the day and of the night. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * Asks axe, which runs in the page: the policy has to be bypassed.
 * @param only these rules; all by default, and AAA contrast.
 * @returns a line for each violation: rule, element, and where it stands.
 */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  // Contrast of text as AAA wants it, which axe leaves out by itself.
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const axe = new AxeBuilder({ page }).options({ rules }).setLegacyMode();
  if (only) axe.withRules(only);
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
