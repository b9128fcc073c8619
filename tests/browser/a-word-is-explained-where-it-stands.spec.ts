import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const page = 'produk/bilik/';

test('by a tap, and by the keyboard', async ({ page: tab }) => {
  await tab.goto(page, { waitUntil: 'networkidle' });
  const word = tab.locator('.prose a[data-gloss]').first();
  const gloss = tab.locator(`#${(await word.getAttribute('data-gloss')) ?? ''}`);
  await expect(gloss).toBeHidden();
  await word.click();
  await expect(gloss).toBeInViewport({ ratio: 1 });
  await expect(gloss).toContainText(/: .{10}/);
  await tab.keyboard.press('Escape');
  await expect(gloss).toBeHidden();
  await word.focus();
  await tab.keyboard.press('Enter');
  await expect(gloss).toBeVisible();
  await expect(tab).toHaveURL(new RegExp(`${page}$`));
  await gloss.getByRole('link', { name: 'Glosarium' }).click();
  await expect(tab).toHaveURL(/glosarium\/#/);
});

test('without script its link leads to the glossary', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const tab = await context.newPage();
  await tab.goto(page);
  await tab.locator('.prose a[data-gloss]').first().click();
  await expect(tab).toHaveURL(/glosarium\/#/);
  await context.close();
});
