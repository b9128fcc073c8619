import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDist } from '../../src/commands/jobs/table.ts';
import { freePort } from '../../src/commands/server/port.ts';
import { begin, whole } from './nginx.ts';
import { opensAll, quizAnswers, searchesAnswer, visitor, type Visitor } from './tour.ts';

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

let reader: Visitor;
let page: Page;
let server: ReturnType<typeof begin>;

beforeAll(async () => {
  server = begin(folder);
  reader = await visitor(`http://${host}:${port}/`, [`MAP ${host} 127.0.0.1`]);
  page = reader.page;
});
afterAll(async () => {
  await reader.browser.close();
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

  it('every page opens, in both languages', async () => {
    const dist = resolve(process.env['TEST_DIST'] ?? testDist);
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
    await opensAll(
      reader,
      files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -10)),
    );
  });

  it('twenty searches answer in each language, by name and by text', () => searchesAnswer(reader));

  it('a quiz tells right from wrong', () => quizAnswers(reader));

  it.each([
    ['unduh/', 'Alamat panduan di jaringan ini'],
    ['en/downloads/', 'The address of the guide in this network'],
  ])('/%s tells pupils the address', async (path, words) => {
    await page.goto(path);
    const told = page.locator('school-address').getByText(words);
    expect(await told.textContent()).toContain(`http://${host}:${port}/`);
    await told.waitFor();
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
