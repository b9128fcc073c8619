import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

for (const address of [
  'desa/pasir-ona/',
  'en/trips/pesisir-selatan/',
  'belajar/menganyam-bilik/',
]) {
  test(`/${address}`, async ({ page }) => {
    await page.goto(address);
    const frame = page.locator('header.page-head nav, .finder, .trail, .skip, #menu, .switch');
    expect(await frame.filter({ visible: true }).count()).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    await expect(frame.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.sources').last()).toBeVisible();
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  });
}

test('in dark mode too, black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('desa/pasir-ona/');
  const colour = await page.evaluate(() => getComputedStyle(document.body).color);
  const [light = 255] = /\d+/.exec(colour) ?? [];
  expect(Number(light)).toBeLessThan(60);
});
