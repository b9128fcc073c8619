import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

/** Holds an answer back; @returns what lets it go. */
async function hold(page: Page, address: string) {
  const { promise: free, resolve } = Promise.withResolvers<string>();
  await page.route(address, async (route) => {
    await free;
    await route.continue();
  });
  return () => resolve('free');
}

const refs = (nodes: Element[], attribute: string) =>
  nodes.flatMap((node) => node.getAttribute(attribute)?.split(' ') ?? []).sort();

for (const part of ['**/data/guide.id.geojson', '**/leaflet-map.*.js']) {
  test(`and holds what was chosen before it was there, as while ${part} comes`, async ({
    page,
  }) => {
    const release = await hold(page, part);
    await page.goto('peta/');
    await page.getByRole('checkbox', { name: 'wisata' }).uncheck();
    await page.getByLabel('Jarak dari').selectOption({ label: 'Sawarna' });
    await page.getByLabel('Sejauh').selectOption('50');
    const rows = page.locator('li[data-ref]:visible');
    await expect(rows.first()).toContainText(/km ke arah/);
    await expect(page.locator('.mark[data-refs]')).toHaveCount(0);
    release();

    await expect(page.locator('.map-frame')).toHaveAttribute('data-now', 'ready');
    const listed = await rows.evaluateAll(refs, 'data-ref');
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.filter((ref) => ref.startsWith('places/'))).toEqual([]);
    await expect(async () =>
      expect(await page.locator('.mark[data-refs]').evaluateAll(refs, 'data-refs')).toEqual(listed),
    ).toPass();
    await expect(page).toHaveURL(/\?kind=village,maker&near=places\/sawarna&within=50$/);
  });
}

test('and starts anew wherever it is moved in the page', async ({ page }) => {
  await page.goto('peta/');
  const move = () =>
    page.locator('guide-map').evaluate((map) => {
      const { parentElement } = map;
      map.remove();
      parentElement?.append(map);
    });
  // In the midst of its start, then soon after its marks are drawn, then when all is at rest.
  await move();
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  await move();
  await expect(page.locator('.map-frame')).toHaveAttribute('data-now', 'ready');
  await expect(page.locator('li[data-ref]:not(:has(> button))')).toHaveCount(0);
  await move();
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  await expect(page.locator('.map-frame')).toHaveAttribute('data-now', 'ready');

  await expect(page.locator('.leaflet-map-pane')).toHaveCount(1);
  await expect(page.locator('li[data-ref] > button ~ button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tunjukkan Nameng di peta' }).click();
  await expect(page.getByRole('dialog', { name: 'Nameng' })).toBeVisible();
});
