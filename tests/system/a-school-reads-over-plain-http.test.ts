import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDist } from '../../src/commands/jobs/table.ts';
import { freePort } from '../../src/commands/server/port.ts';
import { begin, whole } from './nginx.ts';

/** A name as a school's network has it; browsers trust it less than localhost. */
const host = 'school.test';
const folder = mkdtempSync(join(tmpdir(), 'school-'));
const port = await freePort(18_090);

chmodSync(folder, 0o755); // nginx reads as another user when root starts it
const conf = readFileSync(resolve('.github/hosting/school.conf'), 'utf8')
  .replace('listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`)
  .replace('/var/www/guide', resolve(process.env['TEST_DIST'] ?? testDist));
writeFileSync(join(folder, 'school.conf'), conf);
writeFileSync(join(folder, 'nginx.conf'), whole(folder, 'school.conf'));

const executablePath = process.env['CHROMIUM_PATH'];
let browser: Browser;
let page: Page;
let server: ReturnType<typeof begin>;

beforeAll(async () => {
  server = begin(folder);
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  page = await browser.newPage({ baseURL: `http://${host}:${port}/` });
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('over plain http, under a name of the school', () => {
  it('the browser has no worker, and the page for keeping the guide says so', async () => {
    await page.goto('luring/');
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
      false,
      false,
    ]);
    await page.getByText('tidak dapat disimpan dari alamat ini').waitFor();
  });

  it('the map draws and filters, and says why it has no position', async () => {
    await page.goto('peta/');
    await page.locator('.leaflet-container path').first().waitFor({ state: 'attached' });
    const before = await page.locator('.map-count').textContent();
    await page.locator('select[name="group"]').selectOption('mebel');
    expect(await page.locator('.map-count').textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'Dekat saya' }).click();
    await page.getByText('Peramban hanya memberi posisi pada alamat https').waitFor();
  });

  it('names and texts are searched', async () => {
    for (const query of ['kalimya', 'pengepul']) {
      await page.goto(`cari/?q=${query}`);
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    }
    await page.locator('mark').first().waitFor();
  });

  it('a plan is made; its link is selected, since nothing may be copied', async () => {
    await page.goto('rencana/?add=places/museum-multatuli');
    await page.locator('.plan-row').waitFor();
    await page.locator('[data-take="copy"]').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('/rencana/#p=');
  });

  it('a wrong address leads on', async () => {
    const answer = await page.goto('tidak/ada/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
  });
});
