import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 680, height: 1000 } });

/** Pages of A4 that a page needs, as Chromium prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What stands wholly or partly outside of the paper, 180 mm wide between its margins. */
const outside = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => !element.closest('svg') || element.matches('svg'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`),
  );

for (const [address, most] of [
  ['desa/pasir-ona/', 4],
  ['en/villages/pasir-ona/', 4],
  ['rute/pesisir-selatan/', 4],
  ['en/trips/gula-aren-hariang/', 2],
  ['rute/bambu-dan-krey/', 3],
  ['rute/rangkasbitung-dengan-kereta/', 3],
  ['en/trips/sawarna-dan-laut/', 3],
  ['en/trips/tiga-hari-di-lebak/', 4],
  ['belajar/menganyam-bilik/', 6],
  ['wisata/museum-multatuli/', 5],
  ['produk/tenun-baduy/', 8],
  ['produk/batik-lebak/', 6],
  ['panduan/menginap/', 3],
  ['desa/', 4],
  ['wisata/', 6],
  ['glosarium/', 10],
  ['angka/', 7],
] as const) {
  test(`/${address} on at most ${most} sheets, nothing cut off at the edge`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    expect(await outside(page)).toEqual([]);
    expect(await sheets(page)).toBeLessThanOrEqual(most);
  });
}

test('neither the map of a trip nor one of its stops is parted by the end of a sheet', async ({
  page,
}) => {
  await page.goto('rute/bambu-dan-krey/');
  await page.emulateMedia({ media: 'print' });
  const whole = page.locator('section:has(> #stops) :is(figure, ol > li)');
  expect(await whole.count()).toBeGreaterThan(5);
  for (const each of await whole.all()) await expect(each).toHaveCSS('break-inside', 'avoid');
});

test('the sheet says where its page is found, by a code as well, and the addresses of its sources', async ({
  page,
}) => {
  await page.goto('desa/pasir-ona/');
  const address = page.getByText('https://guide.example/desa/pasir-ona/', { exact: true });
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  const code = (await address.locator('svg').boundingBox()) ?? { width: 0, height: 0 };
  // A module of a code of 37 is then more than half a millimetre (at 96 dots per inch).
  expect(code.width).toBeGreaterThan((37 * 0.5 * 96) / 25.4);
  expect(code.height).toBeCloseTo(code.width, 0);
  const note = await page
    .locator('.sources a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toContain('http');
});
