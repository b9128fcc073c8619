import { expect, test } from './guide.ts';

test.use({ javaScriptEnabled: false });

test('an entry tells what it is, its facts, its sources and what is near', async ({ page }) => {
  await page.goto('desa/pasir-ona/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  for (const name of ['Fakta', 'Yang dibuat', 'Sumber'])
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  await page.locator('.cite a').first().click();
  await expect(page).toHaveURL(/#s\d+$/);
  await expect(page.locator('li:target')).toBeInViewport();
});

test('from the home page to a village and on to what is made there', async ({ page }) => {
  await page.goto('');
  await page.getByRole('banner').getByRole('link', { name: 'Desa kriya' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Pasir Ona' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Mebel bambu' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mebel bambu');
});

test('the list of villages holds them all', async ({ page }) => {
  await page.goto('en/villages/');
  expect(await page.getByRole('main').locator('li.card').count()).toBeGreaterThanOrEqual(8);
});

for (const [home, address, says] of [
  ['', /\/cari\/\?q=bambu$/, /memerlukan JavaScript/],
  ['en/', /\/en\/search\/\?q=bambu$/, /needs JavaScript/],
] as const) {
  test(`the search says what it needs and shows other ways: /${home}`, async ({ page }) => {
    await page.goto(home);
    await page.getByRole('searchbox').fill('bambu');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.getByText(says)).toBeVisible();
    const ways = page.getByRole('main').getByRole('link').filter({ visible: true });
    expect(await ways.count()).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
}

test('the map says what it needs and lists what it would show', async ({ page }) => {
  await page.goto('peta/');
  await expect(page.getByText('Peta memerlukan JavaScript.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Pasir Ona' })).toBeVisible();
});
