import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

for (const [page, filter, choice, all] of [
  ['desa/', 'Kelompok produk', /Batik Lebak/, 'Semua'],
  ['en/makers/', 'Visits', /visitors/, 'All'],
  ['wisata/', 'Jenis', /pantai/, 'Semua'],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`/${page} by ${filter}, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' });
      const tab = await context.newPage();
      await tab.goto(page);
      const cards = tab.locator('.index .card').filter({ visible: true });
      const whole = await cards.count();
      await tab.locator('.facets summary', { hasText: filter }).click();
      const link = tab.locator('.facets a', { hasText: choice });
      const count = Number(await link.locator('small').textContent());
      await link.click();
      await expect(tab).toHaveURL(/#[a-z]+-[a-z-]+$/);
      await expect(cards).toHaveCount(count);
      expect(count).toBeLessThan(whole);
      // The address keeps the choice, and so does the way back.
      await tab.reload();
      await expect(cards).toHaveCount(count);
      await tab.locator('.facets a', { hasText: all }).click();
      await expect(cards).toHaveCount(whole);
      await tab.goBack();
      await expect(cards).toHaveCount(count);
      await context.close();
    });
