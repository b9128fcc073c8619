import { existsSync } from 'node:fs';
import { testBase } from '../../src/commands/jobs/table.ts';
import { serve } from '../../src/commands/serve.ts';
import { expect, test } from './guide.ts';

/** The same journeys at the address that a project site has. */
const below = test.extend({
  own: async ({}, use) => {
    const { dist, path } = testBase;
    if (!existsSync(dist)) throw new Error(`There is no ${dist}: run npm test -- base first.`);
    const own = await serve({ folder: dist, base: path, port: 0 });
    await use(own);
    await own.close();
  },
  baseURL: async ({ own }, use) => use(own.url),
});

below('from home to a village, its product and the other language', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Pasir Ona' }).first().click();
  await expect(page).toHaveURL('desa/pasir-ona/');
  await page.getByRole('main').getByRole('link', { name: 'Mebel bambu' }).first().click();
  await expect(page).toHaveURL('produk/mebel-bambu/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('en/products/mebel-bambu/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bamboo furniture');
});

below('the search finds a page and leads to it', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox').fill('bamboo furniture');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('en/search/?q=bamboo+furniture');
  await page.locator('guide-search ol').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kriya-lebak\/en\/products\/mebel-bambu\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bamboo furniture');
});

below('what is not there is answered by the guide', async ({ page, troubles }) => {
  await page.goto('tidak/ada/');
  await page.getByRole('main').getByRole('link', { name: 'Beranda' }).click();
  await expect(page).toHaveURL('./');
  troubles.splice(0, troubles.length, ...troubles.filter((each) => !/status of 404/.test(each)));
});
