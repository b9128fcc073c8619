import { expect, test } from './guide.ts';

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

const homes = [
  { home: '', nav: 'Mulai dari sini', ways: ['peta/', 'cari/', 'produk/', 'luring/', /rute\/.+/] },
  {
    home: 'en/',
    nav: 'Start here',
    ways: ['en/map/', 'en/search/', 'en/products/', 'en/offline/', /en\/trips\/.+/],
  },
] as const;

for (const { home, nav, ways } of homes) {
  test(`of a phone, /${home}`, async ({ page }) => {
    for (const [at, way] of ways.entries()) {
      await page.goto(home);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      const link = page.getByRole('navigation', { name: nav }).getByRole('link').nth(at);
      await expect(link).toBeInViewport({ ratio: 1 });
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await link.click();
      await expect(page).toHaveURL(way);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    }
  });
}
