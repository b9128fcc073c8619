/** What axe finds on a page. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './guide.ts';

/** Only these rules can differ between the colours of the day and of the night. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Contrast of text as AAA wants it, which axe leaves out by itself; passes are told of, not listed. */
const options: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/** Puts axe into a page, once for all looks at it: its text is half a megabyte. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/**
 * Asks axe, which runs in the page: the policy has to be bypassed. It reads no frame; the guide has none.
 * @param only these rules; all by default, and AAA contrast.
 * @returns a line for each violation: rule, element, and where it stands.
 */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  await bring(page);
  const { violations: found, passes } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, how),
    { ...options, ...(only ? { runOnly: { type: 'rule', values: only } as const } : {}) },
  );
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
