import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

const drawings = (page: Page) => page.locator('figure.drawing img');

/** The box of an element on the page; fails when it is not shown. */
async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown`);
  return found;
}

for (const address of ['produk/kelompok/gula-aren/', 'en/products/krey/']) {
  test(`below the words on a phone, beside them on a wide screen: /${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const lead = await box(page, '.lead');
    const below = await box(page, '.entry > header > .drawing');
    expect(below.y).toBeGreaterThanOrEqual(lead.y + lead.height);
    expect(below.x + below.width).toBeLessThanOrEqual(360);

    await page.setViewportSize({ width: 1280, height: 800 });
    const [title, words] = [await box(page, 'h1'), await box(page, '.lead')];
    const beside = await box(page, '.entry > header > .drawing');
    expect(title.x).toBe(words.x);
    expect(title.y + title.height).toBeLessThanOrEqual(words.y);
    expect(beside.x).toBeGreaterThanOrEqual(words.x + words.width);
    expect(beside.y).toBeLessThanOrEqual(words.y);
  });
}

test('of each step comes when a reader gets there, in the scheme of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('produk/bilik/');
  await expect(drawings(page)).toHaveCount(5);
  for (const image of await drawings(page).all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth > 0),
      )
      .toBe(true);
  }
  const step = page.locator('.step').first();
  await expect(step.locator('figcaption')).toContainText('bukan Lebak');
});

test('is read out with its words and called an illustration', async ({ page }) => {
  await page.goto('en/products/groups/kalimaya/');
  const figure = page.getByRole('figure').filter({ hasText: 'Illustration' });
  await expect(figure.getByRole('img')).toHaveAccessibleName(/polished oval kalimaya/);
});

test('is printed with dark lines from a dark screen, too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('produk/krey/');
  const scheme = (image: Element) => getComputedStyle(image).colorScheme;
  expect(await drawings(page).first().evaluate(scheme)).toBe('light');
});
