import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

/** What has the focus: its text, whether its outline is seen, where it stands. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
      isBody: element === document.body,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inside: left >= 0 && top >= 0 && width > 0 && height > 0,
    };
  });

for (const [address, skip] of [
  ['desa/pasir-ona/', 'Langsung ke isi'],
  ['en/villages/pasir-ona/', 'Skip to the content'],
] as const) {
  test(`the first key leads past the menu: /${address}`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: skip });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main').locator(':focus')).toBeVisible();
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`what has the focus is seen, in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of ['', 'desa/pasir-ona/', 'en/search/?q=bamboo']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now.isBody) break;
        expect(now, `${address} after ${presses + 1} keys`).toMatchObject({
          outlined: true,
          inside: true,
        });
      }
    }
  });
}

test('every page is reached from the menu at the end', async ({ page }) => {
  await page.goto('');
  const menu = page.getByRole('banner').getByRole('link', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#menu$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('#menu a').first()).toBeFocused();
});
