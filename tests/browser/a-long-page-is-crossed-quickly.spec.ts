import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

test('the letters of the glossary stay in sight, and lead to their words', async ({ page }) => {
  await page.goto('glosarium/');
  await expect(page.locator('.term h2').first()).toBeInViewport({ ratio: 1 });
  const letters = page.getByRole('navigation', { name: 'Di halaman ini' });
  for (const letter of ['K', 'T', 'A']) {
    await letters.getByRole('link', { name: letter, exact: true }).click();
    await expect(letters).toBeInViewport({ ratio: 1 });
    const word = page.locator('.term:target h2');
    await expect(word).toHaveText(new RegExp(`^${letter}`, 'i'));
    const [foot, head] = [await letters.boundingBox(), await word.boundingBox()];
    expect(head?.y ?? 0).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0));
  }
});

test('the parts of the numbers are one tap away, each figure with its date', async ({ page }) => {
  await page.goto('angka/');
  await page.getByText('Di halaman ini').click();
  await page.getByRole('link', { name: 'Penduduk Lebak' }).click();
  await expect(page.getByRole('heading', { name: 'Penduduk Lebak' })).toBeInViewport();
  const figures = page.locator('#penduduk-lebak .facts > div');
  expect(await figures.count()).toBeGreaterThan(3);
  for (const figure of await figures.all()) {
    await expect(figure.locator('time')).toBeVisible();
    await expect(figure.locator('dd').first()).toContainText(/\d/);
  }
});

for (const [address, least] of [
  ['glosarium/', 60],
  ['angka/', 10],
] as const)
  test(`what is folded opens by one tap, by a key, and on paper: /${address}`, async ({ page }) => {
    await page.goto(address);
    const folds = page.locator('details.more');
    expect(await folds.count()).toBeGreaterThan(least);
    const inside = folds.locator('a[href^="http"]').first();
    await expect(inside).toBeHidden();
    await folds.first().locator('summary').click();
    await expect(inside).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(inside).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const link of await folds.locator('a[href^="http"]').all()) {
      expect(await link.evaluate((each) => each.getClientRects().length)).toBeGreaterThan(0);
    }
  });

for (const [address, screens] of [
  ['data/', 6],
  ['en/data/', 6],
  ['angka/', 11],
  ['en/numbers/', 11],
] as const)
  test(`at most ${screens} screens, what is fetched or read first unfolded: /${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 740).toBeLessThanOrEqual(screens);
    await expect(page.locator('[download], .series .bar').first()).toBeInViewport();
  });

test('the columns of the tables open by one tap, and on paper', async ({ page }) => {
  await page.goto('data/');
  const column = page.getByText('kecamatan_code', { exact: true });
  await expect(column).toBeHidden();
  await page.getByText(/^Ke-\d+ kolom$/).click();
  await expect(column).toBeVisible();
  await page.reload();
  await expect(column).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect(await column.evaluate((each) => each.getClientRects().length)).toBe(1);
});
