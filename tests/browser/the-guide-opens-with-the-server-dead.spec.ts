import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../src/commands/serve.ts';
import { expect, test as base } from './guide.ts';
import { builtGuide } from './server.ts';

/** Journeys with a server of their own, which they may kill. */
const test = base.extend<{ server: Served }>({
  server: async ({}, use) => {
    const server = await serve({ folder: builtGuide(), port: 0 });
    await use(server);
    await server.close();
  },
  baseURL: ({ server }, use) => use(server.url),
  // A dead line is told in the console by the browser itself; so is the status of what is missing.
  expected: ({}, use) => use(/ERR_CONNECTION_REFUSED|status of (404|503)/),
});

const listed = (tier: string): string[] => {
  const list = JSON.parse(readFileSync(join(builtGuide(), `offline/${tier}.json`), 'utf8')) as {
    files: { path: string }[];
  };
  return list.files.map(({ path }) => path);
};

const pages = () => listed('everything').filter((path) => path.endsWith('/index.html'));

/** Waits until the worker answers for the page. */
const controlled = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    const { serviceWorker } = navigator;
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
  });

/** Waits until the page says so; every file is kept, which takes seconds on a busy machine. */
const said = (page: Page, text: string) =>
  expect(page.getByRole('status').first()).toContainText(text, { timeout: 30_000 });

async function keepEverything(page: Page) {
  await page.goto('luring/');
  await page.getByRole('button', { name: 'Simpan seluruh panduan' }).click();
  await said(page, 'tersimpan lengkap sejak');
}

test('a visited page opens again, and another one is explained', async ({ page, server }) => {
  await page.goto('');
  await controlled(page);
  await page.goto('desa/pasir-ona/');
  const title = await page.title();
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    const visited = await caches.open(names.find((name) => name.endsWith('visited')) ?? '');
    return (await visited.match(location.href)) !== undefined;
  });
  await server.close();

  for (const address of ['desa/pasir-ona/', 'desa/pasir-ona', 'desa/pasir-ona/index.html?x=1']) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
  }
  await page.goto('en/villages/pasir-ona/');
  await expect(page.getByText('not kept on this device')).toBeVisible();
  await page.goto('luring/');
  await expect(page.getByText('tidak tersambung, jadi ukuran')).toBeVisible();
});

test('every page in both languages', async ({ page, server }) => {
  test.setTimeout(120_000);
  await keepEverything(page);
  await server.close();

  const files = pages();
  expect(files.length).toBeGreaterThan(100);
  for (const [number, file] of files.entries()) {
    const folder = file.slice(0, -'/index.html'.length);
    const address = [`${folder}/`, folder, `${file}?from=test`][number % 3] ?? folder;
    const answer = await page.goto(address);
    const built = readFileSync(join(builtGuide(), file), 'utf8');
    expect([address, await answer?.text()]).toEqual([address, built]);
  }
  const unknown = await page.goto('desa/tidak-ada/');
  expect(unknown?.status()).toBe(404);
});

test('the map draws and the search answers', async ({ page, server }) => {
  test.setTimeout(60_000);
  await keepEverything(page);
  await server.close();

  await page.goto('peta/');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.goto('cari/?q=bambu');
  await expect(page.getByRole('main').getByRole('link', { name: /bambu/i }).first()).toBeVisible();
});

test('a download goes on where it was cancelled, and what is kept can be removed', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('luring/');
  await controlled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/pagefind/**', (route) => setTimeout(() => void route.continue(), 200));
  await page.getByRole('button', { name: 'Simpan seluruh panduan' }).click();
  await expect(page.getByText(/[1-9]\d* dari \d+ berkas/)).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await said(page, 'Belum lengkap');
  const before = new Set(asked);
  asked.length = 0;

  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await said(page, 'tersimpan lengkap sejak');
  const twice = asked.filter((path) => before.has(path) && !path.endsWith('everything.json'));
  expect(twice.length).toBeLessThanOrEqual(8); // those on the way when it was cancelled

  await page.getByRole('button', { name: 'Hapus dari perangkat' }).click();
  await expect(page.getByRole('button', { name: 'Simpan seluruh panduan' })).toBeFocused();
});

test.describe('where nothing can be kept', () => {
  test('it is said on plain http', async ({ page }) => {
    await page.addInitScript(() => {
      delete (Object.getPrototypeOf(navigator) as { serviceWorker?: unknown }).serviceWorker;
    });
    await page.goto('luring/');
    await expect(page.getByText('tidak dapat disimpan dari alamat ini')).toBeVisible();
  });

  test('it is said without script', async ({ browser, server }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
    const page = await context.newPage();
    await page.goto('luring/');
    await expect(page.getByText('memerlukan JavaScript')).toBeVisible();
    await context.close();
  });
});
