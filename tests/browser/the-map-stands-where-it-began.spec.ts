import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './guide.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

/** How far the page has moved what was painted, as Cumulative Layout Shift says it. */
const observe = () => {
  const seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) seen.shift += (entry as unknown as { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
};
const shift = () => (globalThis as unknown as { seen: { shift: number } }).seen.shift;

const kinds = pageKinds.filter(({ name }) => ['map', 'search', 'plan'].includes(name));

for (const { name, ...addresses } of kinds)
  for (const locale of locales)
    test(`and so does all of the page: ${name}, ${locale}`, async ({ page }) => {
      await page.addInitScript(observe);
      // Its scripts come a good while after the first paint, as over a slow line.
      await page.route('**/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 700));
        await route.continue();
      });
      await page.goto(addresses[locale], { waitUntil: 'networkidle' });
      await expect(page.locator('h1')).toBeVisible();
      await page.waitForTimeout(500);
      expect(await page.evaluate(shift)).toBe(0);
    });
