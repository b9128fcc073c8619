import { expect, test } from './guide.ts';

test('without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('peta/');
  await expect(page.getByText('Peta memerlukan JavaScript')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Dekat saya' })).toBeHidden();
  const items = page.locator('li[data-ref]');
  expect(await items.count()).toBeGreaterThan(15);
  await expect(items.last()).toContainText(/wisata\s+· [A-Z]/);
  await items.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goBack();
  const ways = page.getByRole('navigation', { name: 'Saring' });
  await ways.getByRole('link', { name: 'Bayah', exact: true }).click();
  await expect(page).toHaveURL(/\/kecamatan\/bayah\/$/);
  await page.goBack();
  await ways.getByRole('link', { name: 'Kelompok produk' }).click();
  await expect(page).toHaveURL(/\/produk\/kelompok\/$/);
  await context.close();
});

test.describe('when something does not come', () => {
  test.use({ expected: /Failed to load resource|ERR_FAILED|Failed to fetch|dynamically imported/ });

  for (const missing of ['**/data/guide.id.geojson', '**/basemap.geojson', '**/leaflet-map.*.js']) {
    test(`such as ${missing}`, async ({ page, context }) => {
      await context.route(missing, (route) => route.abort());
      await page.goto('peta/');
      await expect(page.getByText('Peta tidak dapat dimuat.')).toBeVisible();
      const all = await page.locator('li[data-ref]').count();
      const others = await page.locator('li[data-ref]:not([data-kind="place"])').count();
      await page.getByRole('checkbox', { name: 'wisata' }).uncheck();
      await expect(page.locator('li[data-kind="place"]').first()).toBeHidden();
      await expect(page.locator('.map-count')).toHaveText(`${others} dari ${all} titik`);
      await page.getByLabel('Jarak dari').selectOption({ label: 'Sawarna' });
      await expect(page.locator('li[data-ref]').nth(1)).toContainText(/km ke arah/);
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
