import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });

/** Zooms the map once. @returns how many things moved meanwhile. */
async function movedByZoom(page: Page): Promise<number> {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  return page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('.leaflet-control-zoom-in');
    button?.click();
    let most = 0;
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      most = Math.max(most, document.getAnimations().length);
    }
    return most;
  });
}

test('the map zooms at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movedByZoom(page)).toBe(0);
});

test('and the measure sees what moves otherwise', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movedByZoom(page)).toBeGreaterThan(0);
});
