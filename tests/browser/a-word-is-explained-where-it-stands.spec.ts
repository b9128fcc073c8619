import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const page = 'produk/bilik/';
const words = '.prose a[data-gloss]';
const shown = '.gloss:popover-open';

for (const address of [page, 'belajar/madu-dan-hutan/']) {
  test(`by a tap: /${address}`, async ({ page: tab }) => {
    await tab.goto(address, { waitUntil: 'networkidle' });
    const word = tab.locator(words).first();
    const gloss = tab.locator(`#${(await word.getAttribute('data-gloss')) ?? ''}`);
    await expect(gloss).toBeHidden();
    await word.click();
    await expect(gloss).toBeInViewport({ ratio: 1 });
    await expect(gloss).toContainText(/: .{10}/);
    await tab.keyboard.press('Escape');
    await expect(gloss).toBeHidden();
    await word.click();
    await gloss.getByRole('link', { name: 'Glosarium' }).click();
    await expect(tab).toHaveURL(/glosarium\/#/);
  });

  test(`by the focus, beside the word and not over it: /${address}`, async ({ page: tab }) => {
    await tab.goto(address, { waitUntil: 'networkidle' });
    const all = await tab.locator(words).all();
    expect(all.length).toBeGreaterThan(1);
    for (const word of all) {
      // The key tells the browser that the focus is to be seen.
      await tab.keyboard.press('Shift');
      await word.focus();
      await expect(tab.locator(shown)).toHaveCount(1);
      await expect(tab.locator(shown)).toBeInViewport({ ratio: 1 });
      const [text, box] = [await word.boundingBox(), await tab.locator(shown).boundingBox()];
      expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
      await expect(word).toHaveAccessibleDescription(/: .{10}/);
    }
  });
}

test('by the keyboard it leads into the glossary and back to the text', async ({ page: tab }) => {
  await tab.goto(page, { waitUntil: 'networkidle' });
  const word = tab.locator(words).first();
  await tab.keyboard.press('Shift');
  await word.focus();
  await tab.keyboard.press('Escape');
  await expect(tab.locator(shown)).toHaveCount(0);
  await expect(word).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab.locator(shown)).toBeVisible();
  await tab.keyboard.press('Enter');
  await expect(tab.locator(shown).getByRole('link')).toBeFocused();
  await tab.keyboard.press('Tab');
  await expect(tab.locator(shown)).toHaveCount(0);
  await expect(tab).toHaveURL(new RegExp(`${page}$`));
  await word.focus();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(/glosarium\/#/);
});

test('without script its link leads to the glossary', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const tab = await context.newPage();
  for (const address of [page, 'belajar/madu-dan-hutan/']) {
    await tab.goto(address);
    await tab.locator(words).first().click();
    await expect(tab).toHaveURL(/glosarium\/#/);
  }
  await context.close();
});
