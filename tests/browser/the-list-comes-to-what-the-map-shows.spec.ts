import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const row = (page: Page, ref: string) => page.locator(`li[data-ref="${ref}"]`);

/** How far the list has been scrolled, and the page. */
const scrolled = (page: Page) =>
  page.evaluate(() => [document.querySelector('.map-list')?.scrollTop ?? -1, window.scrollY]);

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('to the entry that the address names, below a long list', async ({ page }) => {
    await page.goto('peta/?entry=places/sawarna');
    await expect(page.getByRole('dialog', { name: 'Sawarna' })).toBeVisible();
    await expect(row(page, 'places/sawarna')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.map-list [aria-current]')).toHaveText('Sawarna');
    expect((await scrolled(page))[1]).toBe(0);
  });

  test('to the mark that one chooses, and with the nearest first', async ({ page }) => {
    await page.goto('en/map/?view=13/-7.0025/106.306');
    await expect(row(page, 'places/sawarna')).not.toBeInViewport();
    await page.getByRole('button', { name: /^Sawarna, / }).click();
    await expect(row(page, 'places/sawarna')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.map-list [aria-current]')).toHaveText('Sawarna');
    expect((await scrolled(page))[1]).toBe(0);

    await page.getByLabel('Distance from').selectOption({ label: 'Pasir Ona' });
    await expect(page.locator('[data-nearest] li')).not.toHaveCount(0);
    await page.reload();
    await expect(page.locator('.map-list [aria-current]')).toHaveText('Sawarna');
    await expect(row(page, 'places/sawarna')).toBeInViewport({ ratio: 1 });
  });

  test('but stays where one chose from the list', async ({ page }) => {
    await page.goto('peta/');
    const button = page.getByRole('button', { name: 'Tunjukkan Sawarna di peta' });
    await button.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before[0]).toBeGreaterThan(0);
    await button.click();
    await expect(page.locator('.map-list [aria-current]')).toHaveText('Sawarna');
    expect(await scrolled(page)).toEqual(before);

    await page.getByRole('button', { name: 'Tutup' }).click();
    await expect(page.locator('.map-list [aria-current]')).toHaveCount(0);
    expect(await scrolled(page)).toEqual(before);
  });
});

test('on a phone the row is marked, and the page stays with the map', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('peta/?entry=places/sawarna');
  await expect(page.getByRole('dialog', { name: 'Sawarna' })).toBeVisible();
  await expect(page.locator('.map-list [aria-current]')).toHaveText('Sawarna');
  expect(await scrolled(page)).toEqual([0, 0]);
});
