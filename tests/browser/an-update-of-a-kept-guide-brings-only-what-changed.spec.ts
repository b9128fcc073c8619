import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/commands/serve.ts';
import { writeOffline } from '../../src/integrations/service-worker.ts';
import { basePath } from '../../src/site.ts';
import { expect, test as base } from './guide.ts';
import { builtGuide } from './server.ts';

interface Edition {
  /** A copy of the built guide that the journey may change. */
  folder: string;
  server: Awaited<ReturnType<typeof serve>>;
}

const test = base.extend<Edition>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    cpSync(builtGuide(), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  server: async ({ folder }, use) => {
    const server = await serve({ folder, port: 0 });
    await use(server);
    await server.close();
  },
  baseURL: ({ server }, use) => use(server.url),
  expected: ({}, use) => use(/ERR_CONNECTION_REFUSED/),
});

const changed = 'desa/pasir-ona/';

/** Changes one entry and makes the lists and the worker of the new edition. */
async function publishNext(folder: string) {
  const file = join(folder, changed, 'index.html');
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, page.replace('</h1>', ' (edisi baru)</h1>'));
  await writeOffline(folder, basePath());
}

test('one changed entry is one fetched file', async ({ page, context, folder, server }) => {
  test.setTimeout(60_000);
  await page.goto('luring/');
  await page.getByRole('button', { name: 'Simpan seluruh panduan' }).click();
  await expect(page.getByText('tersimpan lengkap sejak')).toBeVisible({ timeout: 30_000 });
  await publishNext(folder);

  const fetched: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) fetched.push(request.url().slice(server.url.length));
  });
  await page.goto('tentang/');
  await expect.poll(() => fetched.at(-1), { timeout: 10_000 }).toBe(changed);
  const afterWorker = fetched.slice(fetched.indexOf('sw.js') + 1);
  expect(afterWorker).toEqual(['offline/frame.json', 'offline/everything.json', changed]);
  await expect(async () => {
    await page.goto('luring/');
    await expect(page.getByText('tersimpan lengkap sejak')).toBeVisible({ timeout: 2_000 });
  }).toPass(); // until the new worker has taken over, the page says that there is a newer edition

  await server.close();
  await page.goto(changed);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(edisi baru)');
});
