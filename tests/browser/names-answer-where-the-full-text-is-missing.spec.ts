import { expect, test as base } from './guide.ts';

/** A journey with a server of its own, which it kills. */
const test = base.extend({
  baseURL: ({ own }, use) => use(own.url),
  expected: ({}, use) =>
    use(/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to (fetch|load)|status of (404|503)/),
});

test('with the server dead and nothing kept but the frame', async ({ page, own }) => {
  await page.goto('');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
  await own.close();

  await page.goto('cari/?q=kalimya');
  const results = page.locator('guide-search ol > li');
  await expect(results.first().getByRole('link')).toHaveText(/kalimaya/i);
  const status = page.locator('guide-search [role=status]');
  await expect(status).toHaveText(/hasil untuk “kalimya”.*Hanya nama.*yang dicari/);
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();

  await page.goto('en/');
  await page.locator('guide-finder input').focus();
  await page.keyboard.type('machete');
  await expect(page.getByRole('option').first()).toContainText(/golok|machete/i);
});

test('and where the names are missing, the full text', async ({ page }) => {
  await page.route('**/data/names.*', (route) => route.abort());
  await page.goto('cari/?q=bambu');
  await expect(page.locator('guide-search ol > li').first()).toBeVisible();
  await expect(page.locator('guide-search [role=status]')).toHaveText(/[1-9]\d* hasil/);
});

test('and where both are missing, it says so', async ({ page }) => {
  await page.route(/\/(data\/names|pagefind\/)/, (route) => route.abort());
  await page.goto('en/search/?q=bamboo');
  await expect(page.locator('guide-search [role=status]')).toHaveText(/could not be loaded/);
  const retry = page.getByRole('button', { name: 'Try again' });
  await page.unroute(/\/(data\/names|pagefind\/)/);
  await retry.click();
  await expect(page.locator('guide-search [role=status]')).toHaveText(/results for “bamboo”/);
  await expect(retry).toBeHidden();
});
