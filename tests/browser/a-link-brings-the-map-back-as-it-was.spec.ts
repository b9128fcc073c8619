import { expect, test } from './guide.ts';

test('filter, entry and view stand in the address', async ({ page, context }) => {
  await page.goto('peta/');
  await page.getByRole('checkbox', { name: 'wisata' }).uncheck();
  await page.getByLabel('Kelompok produk').selectOption('batik');
  await page.getByRole('button', { name: 'Tunjukkan Imah Batik Sahate di peta' }).click();
  await expect(page).toHaveURL(
    /\?kind=village,maker&group=batik&entry=makers\/imah-batik-sahate&view=/,
  );

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('dialog', { name: 'Imah Batik Sahate' })).toBeVisible();
  await expect(other.getByRole('checkbox', { name: 'wisata' })).not.toBeChecked();
  await expect(other.getByLabel('Kelompok produk')).toHaveValue('batik');
  await expect(other.locator('.map-count')).toHaveText(
    (await page.locator('.map-count').textContent()) ?? '',
  );
  expect(other.url()).toBe(page.url());
});

test('back undoes one step after the other', async ({ page }) => {
  await page.goto('peta/');
  const places = page.getByRole('checkbox', { name: 'wisata' });
  await places.uncheck();
  await page.getByRole('button', { name: 'Tunjukkan Nameng di peta' }).click();
  await expect(page.getByRole('dialog', { name: 'Nameng' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(places).not.toBeChecked();
  await page.goBack();
  await expect(places).toBeChecked();
  await page.goForward();
  await expect(places).not.toBeChecked();
});

test('an address with nonsense shows everything', async ({ page }) => {
  await page.goto('peta/?kind=castle,village&group=nothing&entry=villages/nowhere&view=99/x/y');
  const villages = await page.locator('li[data-kind="village"]').count();
  await expect(page.locator('.map-count')).toContainText(new RegExp(`^${villages} `));
  await expect(page.getByRole('dialog')).toBeHidden();
});
