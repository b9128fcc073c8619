import type { Page } from '@playwright/test';
import { serve, type Served } from '../../src/commands/serve.ts';
import { buildSmallGuide, type SmallGuide } from '../integrations/small-guide.ts';
import { expect, test } from './guide.ts';

let [guide, served]: [SmallGuide?, Served?] = [];

test.beforeAll(async () => {
  guide = await buildSmallGuide();
  served = await serve({ folder: guide.dist, port: 0 });
});

test.afterAll(async () => {
  await served?.close();
  guide?.remove();
});

/** Opens the village that has a photograph. @returns the photographs that were asked for so far. */
async function open(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.(webp|jpg)$/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`${served?.url ?? ''}/desa/kampung-satu/`);
  await page.locator('.photo').scrollIntoViewIfNeeded();
  return asked;
}

const photograph = (page: Page) => page.getByRole('img', { name: 'Sebuah bengkel' });

/** Whether the photograph is there to be seen, and not only its place. */
const isDrawn = (page: Page) =>
  photograph(page).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);

test('a photograph comes by itself where nobody saves data', async ({ page }) => {
  const asked = await open(page);
  await expect.poll(() => isDrawn(page)).toBe(true);
  expect(asked).toHaveLength(1);
  await expect(page.getByRole('link', { name: 'Muat foto' })).toBeHidden();
  await expect(page.getByText('Foto: Pemotret, CC BY-SA 4.0')).toBeVisible();
});

test('a photograph waits for a tap where data is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked = await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'Muat foto' }).click();
  await expect.poll(() => isDrawn(page)).toBe(true);
  expect(asked).toHaveLength(1);
});

test.describe('on a line that breaks', () => {
  test.use({ expected: /ERR_FAILED/ });

  test('the way to a photograph is there again', async ({ page }) => {
    await page.route(/\.(webp|jpg)$/, (route) => route.abort());
    await open(page);
    await expect(page.getByRole('link', { name: 'Muat foto' })).toBeVisible();
    await page.unroute(/\.(webp|jpg)$/);
    await page.getByRole('link', { name: 'Muat foto' }).click();
    await expect.poll(() => isDrawn(page)).toBe(true);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a photograph is simply there', async ({ page }) => {
    const asked = await open(page);
    await expect(photograph(page)).toBeVisible();
    await expect.poll(() => asked.length).toBe(1);
    await expect(page.getByRole('link', { name: 'Muat foto' })).toBeHidden();
  });
});
