import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { violations } from './violations.ts';

test.use({ serviceWorkers: 'block' });

const field = (page: Page) => page.locator('guide-finder input');
const options = (page: Page) => page.getByRole('option');

/** Waits until the field is more than a plain one. */
async function open(page: Page, text: string) {
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await page.keyboard.type(text);
  await expect(options(page).first()).toBeVisible();
}

test('which are fetched when the field is reached, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('desa/pasir-ona/', { waitUntil: 'networkidle' });
  const early = asked.filter((path) => /guide-finder|names\./.test(path));
  expect(early).toEqual([]);
  await open(page, 'kalim');
  expect(asked.filter((path) => /guide-finder|names\./.test(path))).toHaveLength(2);
});

test('by keyboard', async ({ page }) => {
  await page.goto('en/');
  await open(page, 'palm sugr');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  );
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('palm sugr');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palm sugar');
});

test('and Enter without a choice searches', async ({ page }) => {
  await page.goto('');
  await open(page, 'kalim');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cari\/\?q=kalim$/);
});

test('Escape twice clears the field, and Tab leaves it', async ({ page }) => {
  await page.goto('');
  await open(page, 'kalim');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('batik');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('by touch, each large enough for a finger', async ({ page }) => {
    await page.goto('');
    await field(page).tap();
    await expect(field(page)).toHaveRole('combobox');
    await page.keyboard.type('pasirona');
    const box = await options(page).first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await options(page).first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  });
});

test('below a name that says how many there are', async ({ page }) => {
  await page.goto('');
  await open(page, 'kalim');
  await expect(page.locator('guide-finder [role=status]')).toHaveText(/^[1-6] saran/);
  await expect(page.getByRole('listbox', { name: 'Saran' })).toBeVisible();
});

test.describe('to axe', () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`they are in order, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('');
      await open(page, 'kalimya');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    });
  }
});
