import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const dialog = (page: Page) => page.getByRole('dialog');
const main = (page: Page) => page.getByRole('main');
/** The row of an entry, in a list of entries or of results: the one whose heading names it. */
const row = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Pasir Ona' }) });

for (const [from, part, button, plan] of [
  ['peta/?entry=villages/pasir-ona', dialog, 'Masukkan ke rencana', 'rencana/'],
  ['en/map/?entry=villages/pasir-ona', dialog, 'Add to a plan', 'en/plan/'],
  ['en/villages/pasir-ona/', main, 'Add to a plan', 'en/plan/'],
  ['cari/?q=pasir+ona', row, 'Masukkan ke rencana', 'rencana/'],
  ['en/search/?q=pasirona', row, 'Add to a plan', 'en/plan/'],
  ['desa/#kecamatan-rangkasbitung', row, 'Masukkan ke rencana', 'rencana/'],
] as const) {
  test(`from /${from}`, async ({ page }) => {
    await page.goto(from);
    await part(page).getByRole('link', { name: button }).click();
    await expect(page).toHaveURL(new RegExp(`/${plan}#p=.*v\\.pasir-ona`));
    await expect(page.locator('.plan-title')).toHaveText('Pasir Ona');
  });
}

test('a product and a guide are no stops: their results lead to their pages alone', async ({
  page,
}) => {
  await page.goto('cari/?q=kalimaya&kind=product');
  await expect(page.locator('guide-search ol > li').first()).toBeVisible();
  await expect(page.locator('guide-search a[href*="?add="]')).toHaveCount(0);
});
