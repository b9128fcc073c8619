import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const view = (page: Page) => new URL(page.url()).searchParams.get('view');

async function tabTo(page: Page, wanted: Locator, most: number) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

test.beforeEach(async ({ page }) => {
  await page.goto('peta/?kind=place');
  await expect(page.locator('.mark.place[data-refs]').first()).toBeVisible();
});

test('a mark opens with Enter, closes with Escape and has the focus again', async ({ page }) => {
  const ref = await page.locator('.mark.place[data-refs]').first().getAttribute('data-refs');
  const mark = page.locator(`.mark[data-refs="${ref ?? ''}"]`);
  const title = await page.locator(`li[data-ref="${ref ?? ''}"] a`).textContent();
  await tabTo(page, mark, 80);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: title?.trim() ?? '' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Tutup' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator(`.mark[data-refs~="${ref ?? ''}"]`)).toBeFocused();
});

test('an item of the list gets the focus back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Tunjukkan Sawarna di peta' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sawarna' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a group says what it holds, and leads to each', async ({ page }) => {
  const group = page.getByRole('button', { name: /titik berdekatan: .*Museum Multatuli/ });
  await group.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: /titik berdekatan/ });
  await expect(card).toBeFocused();
  await card.getByRole('button', { name: 'Museum Multatuli' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Museum Multatuli' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.mark[data-refs~="places/museum-multatuli"]')).toBeFocused();
});

test('arrows move the map and signs zoom it', async ({ page }) => {
  await page.getByRole('region', { name: /^Peta/ }).focus();
  await page.keyboard.press('+');
  await expect.poll(() => view(page)).not.toBeNull();
  const before = view(page);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => view(page)).not.toBe(before);
});

test('each mark is as large as a finger', async ({ page }) => {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const marks = await page.locator('.mark[data-refs]').all();
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()));
  for (const box of boxes) {
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});
