import { expect, test } from './guide.ts';

test('without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('peta/');
  await expect(page.getByText('Peta memerlukan JavaScript')).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
  const items = page.locator('li[data-ref]');
  expect(await items.count()).toBeGreaterThan(15);
  await expect(items.last()).toContainText(/wisata\s+· [A-Z]/);
  await items.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

test.describe('when something does not come', () => {
  test.use({ expected: /Failed to load resource|ERR_FAILED|Failed to fetch|dynamically imported/ });

  for (const missing of ['**/data/guide.id.geojson', '**/basemap.geojson', '**/leaflet-map.*.js']) {
    test(`such as ${missing}`, async ({ page, context }) => {
      await context.route(missing, (route) => route.abort());
      await page.goto('peta/');
      await expect(page.getByText('Peta tidak dapat dimuat.')).toBeVisible();
      await page.getByRole('checkbox', { name: 'wisata' }).uncheck();
      await expect(page.locator('li[data-kind="place"]').first()).toBeHidden();
      const all = page.locator('li[data-ref]');
      const others = page.locator('li[data-ref]:not([data-kind="place"])');
      await expect(page.locator('.map-count')).toHaveText(
        `${await others.count()} dari ${await all.count()} titik`,
      );
    });
  }

  test('it can be tried again', async ({ page, context }) => {
    await context.route('**/basemap.geojson', (route) => route.abort(), { times: 1 });
    await page.goto('peta/');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
    await expect(page.getByText('Peta tidak dapat dimuat.')).toBeHidden();
  });
});
