import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

const status = (page: Page) => page.locator('guide-search [role=status]');
const results = (page: Page) => page.locator('guide-search ol > li');

/** The way to what was found; a second link leads into the plan. */
const title = (result: Locator) => result.getByRole('heading').getByRole('link');

for (const [query, name, why] of [
  ['kalimya', /kalimaya/i, 'Mirip: kalimaya'],
  ['kailmaya', /kalimaya/i, 'Mirip: kalimaya'],
  ['rangkas bitung', /Rangkasbitung/, ''],
  ['pasirona', /Pasir Ona/, ''],
  ['menganyam', /anyam/i, ''],
  ['palm sugar', /gula aren/i, 'Nama lain: Palm sugar'],
] as const) {
  test(`typed as “${query}”`, async ({ page }) => {
    await page.goto(`cari/?q=${encodeURIComponent(query)}`);
    const first = results(page).first();
    await expect(title(first)).toHaveText(name);
    await expect(first).toContainText(why);
    await expect(first.locator('.kind')).toBeVisible();
    await expect(status(page)).toHaveText(/[1-9]\d* hasil untuk/);
  });
}

test('while it is typed, with names at once and the text below them', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => setTimeout(() => void route.continue(), 300));
  await page.goto('cari/');
  await page.getByLabel('Kata yang dicari').pressSequentially('kalimya', { delay: 20 });
  await expect(title(results(page).first())).toHaveText(/kalimaya/i);
  const before = await title(results(page)).allInnerTexts();
  await expect(status(page)).toHaveText(/hasil untuk “kalimya”/);
  const after = await title(results(page)).allInnerTexts();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(await title(results(page)).evaluateAll(addresses)).size).toBe(after.length);
});

const addresses = (links: Element[]) => links.map((link) => link.getAttribute('href') ?? '');

test('and a name is offered for what nothing is like', async ({ page }) => {
  await page.goto('cari/?q=kqlimqyq');
  await page.getByText('Maksud Anda:').getByRole('link').click();
  await expect(page).toHaveURL(/\/cari\/\?q=[Kk]alimaya$/);
  await expect(title(results(page).first())).toHaveText(/kalimaya/i);
});

for (const [address, place] of [
  ['cari/?q=pantai+dekat+Bayah', / km dari Bayah|ada di Bayah/],
  ['en/search/?q=beach+near+Bayah', / km from Bayah|found in Bayah/],
] as const) {
  test(`and what lies near a place is told with its distance: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(results(page).nth(2)).toBeVisible();
    for (const at of [0, 1, 2]) {
      await expect(results(page).nth(at)).toContainText(place);
      await expect(results(page).nth(at).locator('.kind')).toHaveClass(/place/);
    }
  });
}

test('and more of the list is shown when asked for, each page once', async ({ page }) => {
  await page.goto('cari/?q=bambu');
  await expect(status(page)).toHaveText(/hasil untuk “bambu”/);
  const count = Number.parseInt(await status(page).innerText(), 10);
  expect(count).toBeGreaterThan(10);
  const more = page.getByRole('button', { name: 'Tampilkan lebih banyak' });
  while (await more.isVisible()) {
    const shown = await results(page).count();
    await more.click();
    await expect(results(page).nth(shown)).toBeVisible();
    await expect(title(results(page).nth(shown))).toBeFocused();
  }
  const found = await title(results(page)).evaluateAll(addresses);
  expect(found.length).toBe(count);
  expect(new Set(found).size).toBe(count);
});
