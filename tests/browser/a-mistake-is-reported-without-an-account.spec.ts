import { site } from '../../src/site.ts';
import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';

test.use({ expected: /ERR_|Failed to fetch/ });

const report = { id: 'Laporkan kekeliruan', en: 'Report a mistake' };

test('from a village: page and edition are written already, and it is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('desa/pasir-ona/?dari=peta');
  await page.getByRole('contentinfo').getByRole('link', { name: report.id }).click();
  await expect(page).toHaveURL('lapor/');
  const text = page.getByLabel('Laporan Anda');
  await expect(text).toHaveValue(/^Halaman: http:\/\/localhost:\d+\/desa\/pasir-ona\/\nBagian/);
  await expect(text).toHaveValue(new RegExp(`Edisi: ${site.version}\\+[0-9a-f-]{10}$`));
  await text.press('End');
  await text.pressSequentially(' (harga)');
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await expect(page.getByRole('status')).toHaveText('Laporan sudah disalin.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(await text.inputValue());
});

test('from a list, in English, the address of the search is kept to oneself', async ({ page }) => {
  await page.goto('en/search/?q=medicine');
  await page.getByRole('link', { name: report.en }).click();
  await expect(page.getByLabel('Your report')).toHaveValue(/^Page: [^?\n]*\/en\/search\/\n/);
});

test('without a line, from the first visit on', async ({ page, own }) => {
  await page.goto(own.url);
  await controlled(page);
  await page.goto(`${own.url}desa/pasir-ona/`);
  await own.close();
  await page.getByRole('link', { name: report.id }).click();
  await expect(page.getByLabel('Laporan Anda')).toHaveValue(/desa\/pasir-ona\/\n/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines are there to be filled in, and no button that does nothing', async ({ page }) => {
    await page.goto('lapor/');
    await expect(page.getByLabel('Laporan Anda')).toHaveValue(/^Halaman: \nBagian/);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('belum menerbitkan alamat surel')).toBeVisible();
  });
});
