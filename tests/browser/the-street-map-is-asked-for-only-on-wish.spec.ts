import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect, test } from './guide.ts';

/** A picture of one pixel, from this test and not from the network. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const host = 'https://tile.openstreetmap.org/**';

test.use({ expected: /foreign request: https:\/\/tile\.openstreetmap\.org\/|Failed to load/ });

/** Answers for the tile host, so that no request leaves the machine; @returns what was asked. */
async function answer(context: BrowserContext, serves: () => boolean): Promise<Request[]> {
  const asked: Request[] = [];
  await context.route(host, (route) => {
    asked.push(route.request());
    return serves()
      ? route.fulfill({ contentType: 'image/png', body: pixel })
      : route.fulfill({ status: 503 });
  });
  return asked;
}

async function open(page: Page) {
  await page.goto('peta/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
}

const control = (page: Page) => page.locator('[data-streets="switch"]');
const frame = (page: Page) => page.locator('.map-frame');

async function turnOn(page: Page) {
  await control(page).click();
  await page.getByRole('button', { name: 'Nyalakan' }).click();
}

test('who it asks and what it costs is said before it asks', async ({ page, context }) => {
  const asked = await answer(context, () => true);
  await open(page);
  await control(page).click();
  await expect(page.getByText('diminta dari tile.openstreetmap.org')).toBeVisible();
  await expect(page.getByText('MB untuk tiap layar')).toBeVisible();
  await page.locator('#map-streets').getByRole('button', { name: 'Batal' }).click();
  await expect(control(page)).toBeFocused();
  expect(asked).toEqual([]);

  await turnOn(page);
  await expect(page.locator('.map-streets img').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) {
    expect(request.url()).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/);
    const referer = (await request.allHeaders())['referer'];
    expect(referer).toBe(`${new URL(page.url()).origin}/`);
  }
});

test('it is off again when asked, and after each visit; no tile is kept', async ({
  page,
  context,
}) => {
  const asked = await answer(context, () => true);
  await open(page);
  await turnOn(page);
  await expect(page.locator('.map-streets img').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kembali ke peta luring' }).click();
  await expect(page.locator('.map-streets')).toHaveCount(0);
  await expect(page.locator('.map-credit')).toBeHidden();

  await turnOn(page);
  await expect(page.locator('.map-streets img').first()).toBeVisible();
  const before = asked.length;
  await page.reload();
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Peta jalan', exact: true })).toBeVisible();
  expect(asked).toHaveLength(before);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  expect(kept.filter((address) => address.includes('openstreetmap'))).toEqual([]);
});

test('the offline map comes back by itself when the host fails', async ({ page, context }) => {
  const asked = await answer(context, () => false);
  await open(page);
  await turnOn(page);
  await expect(page.getByText('Peta luring ditampilkan kembali.')).toBeVisible();
  await expect(page.locator('.map-streets')).toHaveCount(0);
  await expect(frame(page)).toHaveAttribute('data-streets', 'off');
  await expect(page.locator('.map-sea')).toBeVisible();
  expect(asked.length).toBeGreaterThan(2);
});

test('and when the line is cut, before or after', async ({ page, context }) => {
  const asked = await answer(context, () => true);
  await open(page);
  await turnOn(page);
  await expect(page.locator('.map-streets img').first()).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Tidak ada sambungan internet.')).toBeVisible();
  await expect(page.locator('.map-streets')).toHaveCount(0);
  const before = asked.length;
  await turnOn(page);
  await expect(page.getByText('Tidak ada sambungan internet.')).toBeVisible();
  expect(asked).toHaveLength(before);
});
