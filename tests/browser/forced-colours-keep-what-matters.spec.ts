import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ forcedColors: 'active', serviceWorkers: 'block' });

/** Controls that only a ground would show, which forced colours take away; marks are drawings. */
const bare = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll(
      '.button, button:not(.mark), input, select, textarea',
    );
    const seen = [...controls].filter((each) => each.getBoundingClientRect().width > 0);
    const out = seen.filter((each) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
      const isBox = !/^(checkbox|radio|range)$/.test(each.getAttribute('type') ?? '');
      return isBox && (borderTopStyle === 'none' || borderTopWidth === '0px');
    });
    return out.map(({ outerHTML }) => outerHTML.slice(0, 100));
  });

test('controls keep an edge on every kind of page', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { id } of pageKinds) {
    await page.goto(id, { waitUntil: 'load' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect.soft(await bare(page), `/${id}`).toEqual([]);
  }
});

for (const address of ['', 'peta/', 'desa/pasir-ona/', 'rencana/']) {
  test(`what has the focus keeps its outline: /${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const { outline, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return { outline: outlineStyle, width: outlineWidth };
      });
      expect(outline, `stop ${presses + 1}`).not.toBe('none');
      expect(parseFloat(width)).toBeGreaterThanOrEqual(2);
    }
  });
}
