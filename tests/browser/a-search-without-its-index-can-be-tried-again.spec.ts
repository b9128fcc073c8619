import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', expected: /net::ERR_FAILED|Failed to (fetch|load the)/ });

for (const [what, files] of [
  ['its code', '**/pagefind/pagefind.js'],
  ['its index', '**/pagefind/*.{pf_meta,pagefind}'],
  ['anything', '**/pagefind/**'],
] as const) {
  test(`when the line is cut before ${what} has come`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('cari/?q=bambu');
    const status = page.locator('guide-search [role=status]');
    await expect(status).toHaveText(/tidak dapat dimuat/);
    const retry = page.getByRole('button', { name: 'Coba lagi' });
    await expect(retry).toBeVisible();
    // The line stays cut until the second try has ended; until then there is no third.
    await retry.dblclick();
    await expect(retry).toBeEnabled();
    await expect(status).toHaveText(/tidak dapat dimuat/);
    await page.unroute(files);
    await retry.click();
    await expect(status).toHaveText(/[1-9]\d* hasil untuk “bambu”/);
    await expect(retry).toBeHidden();
    await expect(page.locator('guide-search ol > li').first()).toBeVisible();
  });
}
