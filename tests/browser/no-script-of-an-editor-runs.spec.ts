import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../src/commands/serve.ts';
import { checkTree } from '../../src/check/index.ts';
import { buildTiny } from '../check/tiny-guide.ts';
import { settings, treeOf } from '../check/tree.ts';
import { expect, test } from './guide.ts';
import { payloadGuide } from './payload-guide.ts';

// Without the policy of the pages, which would stop a script that gets so far.
test.use({ bypassCSP: true, serviceWorkers: 'block' });
test.describe.configure({ mode: 'serial' });

let guide: Served;
let pages: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const files = payloadGuide();
  const errors = checkTree(treeOf(files), settings).filter((each) => each.severity === 'error');
  expect(errors).toEqual([]);
  const built = await buildTiny('payloads', files);
  expect(built.output).toContain('Complete!');
  const dist = join(built.folder, 'dist');
  guide = await serve({ folder: dist, base: '/', port: 0 });
  pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replace(/index\.html$/, ''));
});

test.afterAll(() => guide.close());

/** Every window that a script opens is told. */
function listen(page: Page): string[] {
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return told;
}

/** Opens every so-manieth page; payloads and kinds follow each other in another rhythm. */
for (const [name, step] of [
  ['on a sample of pages', 17],
  ['on any page @long', 1],
] as const) {
  test(name, async ({ page }) => {
    test.setTimeout(240_000);
    const told = listen(page);
    const some = pages.filter((_, at) => at % step === 0);
    expect(some.length).toBeGreaterThan(30);
    for (const address of some) await page.goto(guide.url + address);
    expect(told).toEqual([]);
  });
}

test('in the search, on the map or in a plan', async ({ page }) => {
  const told = listen(page);
  for (const word of ['img', 'script', 'onerror', 'javascript']) {
    await page.goto(`${guide.url}cari/?q=${word}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main').locator('.card').first()).toBeVisible();
  }
  for (const address of [
    'peta/',
    'peta/?entry=villages/kampung-satu-5',
    'rencana/?add=villages/kampung-satu-5',
  ])
    await page.goto(guide.url + address, { waitUntil: 'networkidle' });
  expect(told).toEqual([]);
});

test('and one that ran would be noticed', async ({ page }) => {
  const told = listen(page);
  await page.goto(guide.url);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'alert(1)');
    image.src = 'data:,';
    document.body.append(image);
  });
  await expect.poll(() => told).toHaveLength(1);
});
