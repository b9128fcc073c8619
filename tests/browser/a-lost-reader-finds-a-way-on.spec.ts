import { expect, test } from './guide.ts';
import { lost } from './page-kinds.ts';

test.use({ expected: /status of 404/, serviceWorkers: 'block' });

test('on the page for what is not there, in both languages', async ({ page }) => {
  const answer = await page.goto(lost);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  const ways = page.getByRole('main').getByRole('link');
  const wanted = ['/cari/', '/peta/', '/', '/en/search/', '/en/map/', '/en/'];
  await expect(ways).toHaveCount(wanted.length);
  for (const [at, address] of wanted.entries())
    await expect(ways.nth(at)).toHaveAttribute('href', address);
});

test('by searching for what was meant', async ({ page }) => {
  await page.goto('desa/pasir-onah/');
  await page.getByRole('searchbox').fill('pasir ona');
  await page.keyboard.press('Enter');
  await page.locator('guide-search ol').getByRole('link', { name: 'Pasir Ona' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
});

test('when an address has lost its slash or carries a query', async ({ page }) => {
  for (const address of [
    'desa/pasir-ona',
    'desa/pasir-ona?utm_source=x',
    'en/villages/pasir-ona',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  }
});
