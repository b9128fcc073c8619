import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const phone = { width: 360, height: 740 };
test.use({ serviceWorkers: 'block', viewport: phone });

const names = (page: Page) => page.locator('.index .names a').filter({ visible: true });
const cards = (page: Page) => page.locator('.index .card').filter({ visible: true });

for (const [address, screens] of [
  ['desa/', 7],
  ['en/villages/', 7],
  ['wisata/', 9],
  ['en/places/', 9],
  ['perajin/', 6],
  ['produk/', 6],
] as const)
  test(`at most ${screens} screens of names, each one tap away: /${address}`, async ({ page }) => {
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(screens);
    await expect(cards(page)).toHaveCount(0);
    const listed = await page
      .locator('.index > section:not(.cross) .card :is(h2, h3)')
      .allTextContents();
    const trimmed = (texts: string[]) => texts.map((text) => text.trim());
    expect(trimmed(await names(page).allTextContents())).toEqual(trimmed(listed));
    const last = names(page).last();
    const name = await last.textContent();
    await last.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name?.trim() ?? '');
  });

for (const javaScriptEnabled of [true, false])
  test(`its summaries stand behind an address, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    baseURL,
  }) => {
    const options = { javaScriptEnabled, viewport: phone, baseURL: baseURL ?? '' };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto('wisata/');
    const whole = await names(page).count();
    const section = page.locator('#kecamatan-bayah');
    const count = Number(await section.locator('h2 small').textContent());
    await section.getByRole('link', { name: 'Ringkasan: Bayah' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#kecamatan-bayah$/);
    await expect(cards(page)).toHaveCount(count);
    await expect(names(page)).toHaveCount(0);
    // Back from an entry to the same rows, and from these to all names.
    await cards(page).last().getByRole('heading').getByRole('link').click();
    await expect(page).not.toHaveURL(/bayah/);
    await page.goBack();
    await expect(cards(page)).toHaveCount(count);
    await page.goBack();
    await expect(names(page)).toHaveCount(whole);
    await context.close();
  });

test('what the browser finds in a summary opens its list', async ({ page }) => {
  await page.goto('wisata/');
  const card = page.locator('#kecamatan-bayah .card').first();
  await expect(card).toBeHidden();
  const words = (await card.locator('p').last().textContent())?.trim().split(' ') ?? [];
  const found = encodeURIComponent(words.slice(0, 6).join(' ')).replaceAll('-', '%2D');
  await page.goto('about:blank');
  await page.goto(`wisata/#:~:text=${found}`);
  await expect(card).toBeInViewport();
  await expect(page.locator('#kecamatan-bayah .names')).toBeHidden();
});

test('on paper and on a wide screen all rows stand', async ({ page }) => {
  await page.goto('wisata/');
  const all = await page.locator('.index > section:not(.cross) .card').count();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(cards(page)).toHaveCount(all);
  await expect(names(page)).toHaveCount(0);
  await page.setViewportSize(phone);
  await page.emulateMedia({ media: 'print' });
  await expect(cards(page)).toHaveCount(all);
  await expect(names(page)).toHaveCount(0);
});
