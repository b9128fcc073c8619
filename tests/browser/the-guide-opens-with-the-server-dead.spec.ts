import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../src/commands/serve.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test as base } from './guide.ts';
import { button, controlled, keepEverything, said } from './keeping.ts';
import { pageKinds } from './page-kinds.ts';
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

/** Each kind of page in both languages, written in one of the ways in which a reader may. */
const representative = pageKinds
  .flatMap((kind) => locales.map((locale) => kind[locale]))
  .map((folder, number) => {
    const ways = [folder, folder.replace(/\/$/, ''), `${folder}?from=test`, `${folder}index.html`];
    return { folder, address: ways[(number + Math.floor(number / 4)) % ways.length] ?? folder };
  });

async function openAll(page: Page) {
  for (const { folder, address } of representative) {
    const answer = await page.goto(address, { waitUntil: 'commit' });
    const built = readFileSync(join(builtGuide(), folder, 'index.html'), 'utf8');
    expect([address, await answer?.text()]).toEqual([address, built]);
  }
}

// Every page there is, after a new start of the browser, is opened in the long journeys.
test('every kind of page, the map and the search', async ({ page, server }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await keepEverything(page);
  expect(asked.length, 'requests of the page and of a full keep').toBeLessThan(50);
  await server.close();

  await openAll(page);
  const unknown = await page.goto('desa/tidak-ada/');
  expect(unknown?.status()).toBe(404);
  await page.goto('peta/');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.goto('cari/?q=bambu');
  await expect(page.getByRole('main').getByRole('link', { name: /bambu/i }).first()).toBeVisible();
});

test('the browser is asked to keep the copy for good on the tap alone', async ({ page }) => {
  await page.addInitScript(() => {
    const storage = navigator.storage;
    storage.persist = () => {
      document.documentElement.dataset['asked'] = 'yes';
      return Promise.resolve(true);
    };
  });
  const asked = page.locator('html[data-asked]');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const onTap = () => fetched.filter((address) => /\/taps[^/]*\.js$/.test(address));
  for (const address of ['', 'desa/pasir-ona/', 'luring/']) {
    await page.goto(address);
    await controlled(page);
    await expect(asked).toHaveCount(0);
    expect(onTap()).toEqual([]); // the script of the tap is not fetched before, either
  }
  await button(page, 'Simpan seluruh panduan').click();
  await expect(asked).toHaveCount(1);
  await expect(page.getByText('Peramban setuju')).toBeVisible();
  expect(onTap()).toHaveLength(1);
});

test('who saves data is given nothing unasked, and everything on the tap', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto('desa/pasir-ona/');
  await page.goto('luring/');
  await said(page, 'Seluruh panduan:');
  expect(await page.evaluate(() => caches.keys().then((names) => names.length))).toBe(3);
  const kept = () =>
    page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(all.map((cache) => cache.keys()))).flat().length;
    });
  expect([await kept(), await page.evaluate(() => navigator.serviceWorker.controller)]).toEqual([
    0,
    null,
  ]);
  await button(page, 'Simpan seluruh panduan').click();
  await expect(page.getByText(/[1-9]\d* dari \S+ berkas/)).toBeVisible();
  await expect.poll(kept).toBeGreaterThan(1);
});

for (const [address, words] of [
  ['luring/', 'Tambah ke Layar Utama'],
  ['en/offline/', 'Add to Home Screen'],
] as const) {
  test(`${address} says how an iPhone keeps the copy`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(words)).toBeVisible();
  });
}

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
