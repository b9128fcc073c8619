import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const listed = (page: Page) =>
  page
    .locator('li[data-ref]:visible')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-ref') ?? '').sort());

const marked = (page: Page) =>
  page
    .locator('.mark[data-refs]')
    .evaluateAll((nodes) =>
      nodes.flatMap((node) => (node.getAttribute('data-refs') ?? '').split(' ')).sort(),
    );

async function same(page: Page): Promise<number> {
  const refs = await listed(page);
  await expect.poll(() => marked(page)).toEqual(refs);
  await expect(page.locator('.map-count')).toContainText(new RegExp(`^${refs.length} `));
  return refs.length;
}

for (const address of ['peta/', 'en/map/']) {
  test(`whatever one filters by (${address})`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
    const all = await same(page);
    expect(all).toBeGreaterThan(15);

    const kinds = page.getByRole('checkbox');
    for (const index of [0, 1, 2]) {
      await kinds.nth(index).uncheck();
      expect(await same(page)).toBeLessThan(all);
      await kinds.nth(index).check();
    }
    const select = page.getByRole('combobox');
    const groups = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const group of groups.filter(Boolean)) {
      await select.selectOption(group);
      expect(await same(page)).toBeGreaterThan(0);
    }
    for (const index of [0, 1, 2]) await kinds.nth(index).uncheck();
    expect(await same(page)).toBe(0);
    await expect(page.locator('.map-none')).toBeVisible();

    await page.locator('[data-all]').click();
    expect(await same(page)).toBe(all);
  });
}

test('at every zoom', async ({ page }) => {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const before = await page.locator('.mark').count();
  for (let step = 0; step < 3; step += 1) {
    await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
    await same(page);
  }
  await expect.poll(() => page.locator('.mark[data-refs]').count()).not.toBe(before);
});
