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

/** The references of the mark that has the focus; empty where none has. */
const focusedMark = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-refs') ?? '');

/** The middle of the mark that has the focus, on the screen. */
const middle = (page: Page) =>
  page.evaluate(() => {
    const { x, y } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  });

/** Focuses the mark in the middle from top to bottom: from there one lies in each direction. */
const focusMiddlemost = (marks: Locator) =>
  marks.evaluateAll((nodes) => {
    const y = (node: Element) => node.getBoundingClientRect().y;
    const middlemost = nodes.toSorted((a, b) => y(a) - y(b))[nodes.length >> 1];
    (middlemost as HTMLElement).focus();
  });

test('a mark opens with Enter, closes with Escape and has the focus again', async ({ page }) => {
  const ref = await page.locator('.mark[data-refs]').first().getAttribute('data-refs');
  const mark = page.locator(`.mark[data-refs="${ref ?? ''}"]`);
  await tabTo(page, mark, 80);
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Tutup' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator(`.mark[data-refs~="${ref?.split(' ')[0] ?? ''}"]`)).toBeFocused();
});

test('the marks are one stop of Tab; arrows lead to the next in their direction', async ({
  page,
}) => {
  const marks = page.locator('.mark[data-refs]');
  await expect(page.locator('.mark[data-refs][tabindex="0"]')).toHaveCount(1);
  await tabTo(page, page.locator('.mark[data-refs][tabindex="0"]'), 80);
  await focusMiddlemost(marks);
  const before = view(page);
  const seen = new Set<string>();
  for (const [key, axis, sign] of [
    ['ArrowDown', 'y', 1],
    ['ArrowUp', 'y', -1],
    ['ArrowUp', 'y', -1],
  ] as const) {
    const from = await middle(page);
    await page.keyboard.press(key);
    const to = await middle(page);
    expect((to[axis] - from[axis]) * sign).toBeGreaterThan(0);
    seen.add(await focusedMark(page));
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(seen).not.toContain('');
  expect(view(page), 'the map stays where it is').toBe(before);

  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focusedMark(page)).toBe('');
});

test('arrows lead out of sight, and the map follows', async ({ page }) => {
  for (let step = 0; step < 4; step += 1) {
    const before = view(page);
    await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
    await expect.poll(() => view(page)).not.toBe(before);
  }
  await page.locator('.mark[data-refs][tabindex="0"]').focus();
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    const mark = page.locator('.mark:focus');
    await expect(mark).toBeInViewport();
    const [box, map] = await Promise.all([
      mark.boundingBox(),
      page.getByRole('region', { name: /^Peta/ }).boundingBox(),
    ]);
    expect(box?.x).toBeGreaterThanOrEqual(map?.x ?? 0);
    expect((box?.y ?? 0) + 44).toBeLessThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) + 1);
  }
});

test('entries that share one point are each reached through their group', async ({ page }) => {
  await page.goto('peta/?view=13/-6.36/106.25');
  await expect(page.locator('.mark.several').first()).toBeVisible();
  await page.locator('.mark.several').first().focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: /titik berdekatan/ });
  const members = card.getByRole('listitem');
  expect(await members.count()).toBeGreaterThan(1);
  const name = (await members.last().getByRole('button').textContent()) ?? '';
  await members.last().getByRole('button').press('Enter');
  await expect(page.getByRole('dialog', { name })).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focusedMark(page)).not.toBe('');
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
