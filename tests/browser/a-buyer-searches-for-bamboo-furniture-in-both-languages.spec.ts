import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

// The worker keeps what it has seen; here every answer comes from the index itself.
test.use({ serviceWorkers: 'block' });

const languages = [
  {
    language: 'Indonesian',
    home: '',
    box: 'Cari di seluruh panduan',
    query: 'mebel bambu',
    result: 'Mebel bambu',
    address: /\/cari\/\?q=mebel\+bambu$/,
    count: /hasil untuk/,
  },
  {
    language: 'English',
    home: 'en/',
    box: 'Search the whole guide',
    query: 'bamboo furniture',
    result: 'Bamboo furniture',
    address: /\/en\/search\/\?q=bamboo\+furniture$/,
    count: /results? for/,
  },
];

const status = (page: Page) => page.locator('guide-search [role=status]');
const results = (page: Page) => page.locator('guide-search ol > li');

for (const { language, home, box, query, result, address, count } of languages) {
  test(`from any page, in ${language}`, async ({ page }) => {
    await page.goto(home);
    await page.getByRole('searchbox', { name: box }).fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(status(page)).toHaveText(count);
    const first = results(page).first();
    await expect(first.getByRole('link')).toHaveText(result);
    await expect(first.locator('mark').first()).toBeVisible();
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(result);
  });
}

test('and a search in one language finds no page of the other', async ({ page }) => {
  await page.goto('en/search/?q=bamboo');
  await expect(results(page).first()).toBeVisible();
  const addresses = await results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.filter((path) => !/\/en\//.test(path))).toEqual([]);
});

test('narrowing by kind and kecamatan, and finds the same after a reload', async ({ page }) => {
  await page.goto('cari/?q=bambu');
  await expect(results(page).first()).toBeVisible();
  const before = await status(page).innerText();
  await page.getByLabel('Jenis').selectOption({ value: 'village' });
  await expect(page).toHaveURL(/kind=village/);
  await expect(status(page)).not.toHaveText(before);
  await page.getByLabel('Kecamatan').selectOption({ value: 'Rangkasbitung' });
  await expect(page).toHaveURL(/\?q=bambu&kind=village&kecamatan=Rangkasbitung$/);
  await expect(status(page)).toHaveText(/[1-9]\d* hasil .*Rangkasbitung/);
  const names = results(page).getByRole('link');
  await expect(names.first()).toBeVisible();
  const others = results(page).filter({ hasNot: page.getByText('· Rangkasbitung') });
  await expect(others).toHaveCount(0);
  const [found, said] = [await names.allInnerTexts(), await status(page).innerText()];
  await page.reload();
  await expect(status(page)).toHaveText(said);
  expect(await names.allInnerTexts()).toEqual(found);
  await expect(page.getByLabel('Jenis')).toHaveValue('village');
  await expect(page.getByLabel('Kecamatan')).toHaveValue('Rangkasbitung');
});

test('with a filter alone, which lists what it lets through', async ({ page }) => {
  await page.goto('en/search/?kind=maker');
  await expect(status(page)).toHaveText(/[1-9]\d* results/);
  await expect(results(page).locator('.kind.maker').first()).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('cari/');
  const box = page.getByLabel('Kata yang dicari');
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((each) => each === document.activeElement)) break;
  }
  await page.keyboard.type('golok');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('k');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/golok/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('kalimaya');
  await page.keyboard.press('Enter');
  const link = results(page).first().getByRole('link');
  await expect(link).toHaveText(/kalimaya/i);
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((each) => each === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kalimaya/i);
});

test('and goes back to the search before', async ({ page }) => {
  await page.goto('cari/?q=bambu');
  await expect(status(page)).toHaveText(/bambu/);
  await page.getByLabel('Kata yang dicari').fill('batik');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/batik/);
  await results(page).first().getByRole('link').click();
  await page.goBack();
  await expect(page.getByLabel('Kata yang dicari')).toHaveValue('batik');
  await expect(results(page).first()).toBeVisible();
});

for (const [address, none, way] of [
  ['cari/?q=qqqq', /Tidak ada hasil untuk “qqqq”/, 'Glosarium'],
  ['en/search/?q=qqqq', /No results for “qqqq”/, 'Glossary'],
] as const) {
  test(`and is shown ways on when nothing is found: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(status(page)).toHaveText(none);
    await expect(results(page)).toHaveCount(0);
    const ways = page.locator('guide-search .empty').getByRole('link');
    expect(await ways.count()).toBeGreaterThanOrEqual(3);
    await ways.filter({ hasText: way }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(way);
  });
}
