import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';

test.use({ expected: /ERR_|Failed to fetch/, viewport: { width: 360, height: 740 } });

test('from the menu, with the line cut after the first visit, and its numbers can be called', async ({
  page,
  own,
}) => {
  await page.goto(own.url);
  await controlled(page);
  await own.close();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Keadaan darurat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keadaan darurat');
  await expect(page.getByRole('link', { name: '112', exact: true })).toHaveAttribute(
    'href',
    'tel:112',
  );
  await page.getByRole('link', { name: 'Digigit ular', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Digigit ular' })).toBeInViewport();
});

test('in English, too', async ({ page }) => {
  await page.goto('en/map/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Emergency' }).click();
  await expect(page.getByRole('link', { name: '115', exact: true })).toHaveAttribute(
    'href',
    'tel:115',
  );
});
