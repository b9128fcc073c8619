import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const view = (page: Page) => new URL(page.url()).searchParams.get('view');

/** Brings the map to the top of the window; @returns its middle. */
async function middle(page: Page) {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const map = page.getByRole('region', { name: /^Peta/ });
  await map.evaluate((node) => node.scrollIntoView({ block: 'start' }));
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.62 };
}

type Fingers = { x: number; y: number }[];

/** Moves fingers as a person does: down, in steps, up. */
async function gesture(client: CDPSession, from: Fingers, to: Fingers) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Fingers) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', from);
  for (let step = 1; step <= 10; step += 1) {
    const at = from.map(({ x, y }, index) => ({
      x: x + (((to[index]?.x ?? x) - x) * step) / 10,
      y: y + (((to[index]?.y ?? y) - y) * step) / 10,
    }));
    await send('touchMove', at);
  }
  await send('touchEnd', []);
}

test.describe('with a wheel', () => {
  test('which zooms only with Ctrl or after the map was focused', async ({ page }) => {
    const { x, y } = await middle(page);
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    expect(view(page)).toBeNull();

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => view(page)).not.toBeNull();
  });

  test('which scrolls again where the map cannot zoom further', async ({ page }) => {
    const { x, y } = await middle(page);
    await page.getByRole('region', { name: /^Peta/ }).focus();
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page and leaves the map', async ({ page }) => {
    const { x, y } = await middle(page);
    const before = await scrolled(page);
    const client = await page.context().newCDPSession(page);
    await gesture(client, [{ x, y }], [{ x, y: y - 200 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect(view(page)).toBeNull();
  });

  test('two fingers zoom and move the map', async ({ page }) => {
    const { x, y } = await middle(page);
    const before = await scrolled(page);
    const client = await page.context().newCDPSession(page);
    const apart = (by: number) => [
      { x: x - by, y },
      { x: x + by, y },
    ];
    await gesture(client, apart(30), apart(120));
    await expect.poll(() => view(page)).not.toBeNull();
    expect(await scrolled(page)).toBe(before);
  });
});
