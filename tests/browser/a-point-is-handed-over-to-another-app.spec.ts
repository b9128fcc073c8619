import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const box = (page: Page) => page.locator('hand-over');

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    box(page).getByRole('button', { name: 'Simpan GPX' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

for (const [where, address] of [
  ['on its page', 'desa/pasir-ona/'],
  ['in its card on the map', 'peta/?entry=villages/pasir-ona'],
] as const) {
  test(`${where}: links, coordinates to copy, GPX`, async ({ page }) => {
    await page.goto(address);
    await box(page).getByText('Buka di aplikasi peta').click();
    const text = (await box(page).locator('[data-point]').textContent()) ?? '';
    expect(text).toMatch(/^-6\.\d{1,5}, 106\.\d{1,5}$/);
    const at = text.replace(', ', ',');
    const links = await box(page)
      .getByRole('link')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      `geo:${at}?q=${at}(Pasir%20Ona)`,
      `om://map?v=1&ll=${at}&n=Pasir%20Ona`,
      `https://osmand.net/map?pin=${at}#15/${at.replace(',', '/')}`,
      `https://www.google.com/maps/search/?api=1&query=${at.replace(',', '%2C')}`,
    ]);
    const around = where === 'on its page' ? page.locator('aside') : page.getByRole('dialog');
    await expect(around.getByText('bukan alamatnya')).toBeVisible();

    await box(page).getByRole('button', { name: 'Salin' }).click();
    await expect(box(page).getByRole('status')).toHaveText('Tersalin.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const { name, text: file } = await saved(page);
    expect(name).toBe('pasir-ona.gpx');
    const [lat, lon] = at.split(',');
    expect(file).toContain(`<wpt lat="${lat ?? ''}" lon="${lon ?? ''}">`);
    expect(file).toContain('<name>Pasir Ona</name>');
    expect(file).toContain('bukan alamatnya');
    expect(file).toContain('<link href="https://guide.example/desa/pasir-ona/"');
  });
}

test('where a page may not copy, the coordinates are selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('en/villages/pasir-ona/');
  await box(page).getByText('Open in a map app').click();
  await box(page).getByRole('button', { name: 'Copy' }).click();
  await expect(box(page).getByRole('status')).toContainText('selected');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await box(page).locator('[data-point]').textContent());
});

test('without script there is the link that every map app knows, and the coordinates', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('desa/pasir-ona/');
  const link = box(page).getByRole('link', { name: 'Aplikasi peta di perangkat' });
  await expect(link).toHaveAttribute('href', /^geo:-6\.\d+,106\.\d+\?q=/);
  await expect(box(page)).toContainText(/-6\.\d+, 106\.\d+/);
  await expect(box(page).getByRole('button')).toHaveCount(0);
  await context.close();
});
