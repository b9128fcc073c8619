import { expect, test } from './guide.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('on a phone, from the map to the product', async ({ page }) => {
  await page.goto('peta/');
  await page.getByText('Saring', { exact: true }).tap();
  await page.getByLabel('Kelompok produk').selectOption({ label: 'Mebel' });
  await page.getByRole('button', { name: 'Tunjukkan Pasir Ona di peta' }).tap();

  const card = page.getByRole('dialog', { name: 'Pasir Ona' });
  await expect(card).toContainText('Kecamatan Rangkasbitung');
  await expect(card).toContainText('Dibuat di sini: Mebel bambu');
  await card.getByRole('link', { name: 'Baca selengkapnya' }).tap();

  await expect(page).toHaveURL(/\/desa\/pasir-ona\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  await page.getByRole('main').getByRole('link', { name: 'Mebel bambu' }).first().tap();
  await expect(page).toHaveURL(/\/produk\/mebel-bambu\/$/);
});

test('in English, by the mark on the map', async ({ page }) => {
  await page.goto(
    'en/map/?kind=village&group=mebel&kecamatan=rangkasbitung&view=13/-6.374/106.269',
  );
  await page.getByRole('button', { name: /^Pasir Ona, craft village/ }).tap();
  const card = page.getByRole('dialog', { name: 'Pasir Ona' });
  await expect(card).toContainText('Made here');
  await expect(card).toContainText('not at its address');
});
