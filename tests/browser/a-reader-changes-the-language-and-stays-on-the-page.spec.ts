import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './guide.ts';
import { pageKinds } from './page-kinds.ts';

test.use({ serviceWorkers: 'block' });

for (const locale of locales) {
  test(`from ${locale}, on each kind of page`, async ({ page }) => {
    test.setTimeout(90_000);
    const other = locale === 'id' ? 'en' : 'id';
    for (const kind of pageKinds) {
      await page.goto(kind[locale], { waitUntil: 'domcontentloaded' });
      await page.getByRole('banner').locator(`a[hreflang=${other}]`).click();
      await expect(page, kind.name).toHaveURL(`./${kind[other]}`);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
  });
}

test('the switch says in the other language what it does', async ({ page }) => {
  await page.goto('desa/pasir-ona/');
  const link = page.getByRole('link', { name: 'English' });
  await expect(link).toHaveAttribute('lang', 'en');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  await expect(page.getByRole('link', { name: 'Indonesia', exact: true })).toBeVisible();
});
