import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const listed = (page: Page) =>
  page
    .locator('li[data-ref]:visible')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-ref') ?? ''));

/** The references of each mark, in the order in which marks are read out. */
const marks = (page: Page) =>
  page
    .locator('.mark[data-refs]')
    .evaluateAll((nodes) => nodes.map((node) => (node.getAttribute('data-refs') ?? '').split(' ')));

/** What marks of several entries say, and how many each holds. */
const numbers = (page: Page) =>
  page
    .locator('.mark.several')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.textContent,
        String((node.getAttribute('data-refs') ?? '').split(' ').length),
      ]),
    );

async function same(page: Page): Promise<number> {
  await expect(page.locator('.map-list[aria-busy]')).toHaveCount(0);
  const refs = await listed(page);
  await expect.poll(async () => (await marks(page)).flat().sort()).toEqual([...refs].sort());
  for (const [said, held] of await numbers(page)) expect(said).toBe(held);
  const firsts = (await marks(page)).map(([first = '']) => refs.indexOf(first));
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  await expect(page.locator('.map-count')).toContainText(new RegExp(`^${refs.length} `));
  return refs.length;
}

/** Chooses each of the first choices of a select in turn, then none. */
async function each(page: Page, name: string) {
  const select = page.locator(`select[name="${name}"]`);
  const values = await select
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(values.length).toBeGreaterThan(4);
  for (const value of values.filter(Boolean).slice(0, 8)) {
    await select.selectOption(value);
    expect(await same(page), `${name} ${value}`).toBeGreaterThan(0);
  }
  await select.selectOption('');
}

for (const address of ['peta/', 'en/map/']) {
  test(`whatever one filters by (${address})`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
    const all = await same(page);
    expect(all).toBeGreaterThan(15);

    const kinds = page.locator('input[name="kind"]');
    for (const index of [0, 1, 2]) {
      await kinds.nth(index).uncheck();
      expect(await same(page)).toBeLessThan(all);
      await kinds.nth(index).check();
    }
    for (const name of ['group', 'product', 'kecamatan']) await each(page, name);
    await page.locator('input[name="visits"]').check();
    expect(await same(page)).toBeLessThan(all);
    await page.locator('input[name="visits"]').uncheck();

    for (const index of [0, 1, 2]) await kinds.nth(index).uncheck();
    expect(await same(page)).toBe(0);
    await expect(page.locator('.map-none')).toBeVisible();
    await page.locator('[data-all]').click();
    expect(await same(page)).toBe(all);
  });
}

test('within a distance of a place, the nearest first', async ({ page }) => {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const all = await same(page);
  await page.getByLabel('Jarak dari').selectOption({ label: 'Sawarna' });
  expect(await same(page)).toBe(all);
  await expect(page.getByRole('heading', { name: 'Dari yang terdekat' })).toBeVisible();
  const lines = page.locator('[data-way]');
  await expect(lines).toHaveCount(all);
  await expect(lines.first()).toHaveText('di titik yang sama');
  const kilometres = (await lines.allTextContents()).map((text) =>
    Number(/[\d.]+(,\d+)?/.exec(text)?.[0].replace('.', '').replace(',', '.') ?? 0),
  );
  const falls = kilometres.filter((each, at) => each + 1 < (kilometres[at - 1] ?? 0));
  expect(falls).toEqual([]);

  await page.getByLabel('Sejauh').selectOption('10');
  const near = await same(page);
  expect(near).toBeLessThan(all);
  expect(near).toBeGreaterThan(1);
  await expect(page).toHaveURL(/\?near=places\/sawarna&within=10/);
  await page.reload();
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  expect(await same(page)).toBe(near);
  await page.locator('[data-all]').click();
  await expect(lines).toHaveCount(0);
  expect(await same(page)).toBe(all);
});

test('at every zoom: what is in sight is listed, once; all of it on the whole map', async ({
  page,
}) => {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const refs = await listed(page);
  for (let step = 0; step < 3; step += 1) {
    const before = page.url();
    await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
    await expect.poll(() => page.url()).not.toBe(before);
    const drawn = (await marks(page)).flat();
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(refs).toEqual(expect.arrayContaining(drawn));
    await expect(page.locator('.map-count')).toContainText(`${refs.length} `);
  }
  for (let step = 0; step < 3; step += 1) {
    const before = page.url();
    await page.getByRole('button', { name: 'Perkecil', exact: true }).click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await same(page);
});
