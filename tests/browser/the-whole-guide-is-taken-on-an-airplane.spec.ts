import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, test as base } from './guide.ts';
import { button, controlled, keepEverything, lineTo, listed, publish, said } from './keeping.ts';
import type { Line } from './line.ts';
import { builtGuide } from './server.ts';

interface Flight {
  /** A copy of the built guide, which the journey may change. */
  folder: string;
  line: Line;
  /** A browser at home with a line; what it has kept stays when it is closed. */
  atHome: Page;
  /** Cuts the line, starts the browser anew and gives what it opens then. */
  onBoard: () => Promise<BrowserContext>;
}

/** Journeys of a browser that is closed and started again: each has a profile on the disk. */
const test = base.extend<Flight & { start: () => Promise<BrowserContext> }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'guide-'));
    await cp(builtGuide(), folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },
  line: lineTo,
  start: async ({ launchOptions, line }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    const open: BrowserContext[] = [];
    await use(async () => {
      const options = { ...launchOptions, baseURL: line.url };
      const context = await chromium.launchPersistentContext(profile, options);
      open.push(context);
      return context;
    });
    await Promise.all(open.map((context) => context.close()));
    await rm(profile, { recursive: true });
  },
  atHome: async ({ start }, use) => use(await (await start()).newPage()),
  onBoard: async ({ start, atHome, line }, use) => {
    await use(async () => {
      await atHome.context().close();
      await line.close();
      return start();
    });
  },
});

/** The text of a file as a browser gives it: without the mark of its byte order. */
const textOf = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
const built = (file: string) => textOf(builtGuide(), file);
const files = listed(builtGuide());

/** Every page, each with one of the ways in which its address may be written. */
const pages = files
  .filter((file) => file.endsWith('index.html'))
  .map((file, number) => {
    const folder = file.slice(0, -'index.html'.length);
    const ways = [folder, folder.replace(/\/$/, ''), `${folder}?from=test`, file];
    return { file, address: ways[number % ways.length] ?? folder };
  });

/** Opens every page, several at a time, and compares it with what was built. */
async function openAll(context: BrowserContext, folder: string): Promise<number> {
  const queue = [...pages];
  const lane = async () => {
    const page = await context.newPage();
    for (let next = queue.pop(); next; next = queue.pop()) {
      const answer = await page.goto(next.address, { waitUntil: 'commit' });
      expect([next.address, await answer?.text()]).toEqual([
        next.address,
        textOf(folder, next.file),
      ]);
    }
    await page.close();
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return pages.length;
}

/** Titles of entries from the whole catalogue, each a search whose answer is known. */
function titles(locale: string): string[] {
  const { features } = JSON.parse(built(`data/guide.${locale}.geojson`)) as {
    features: { properties: { title?: string; name?: string } }[];
  };
  const all = features.map(({ properties }) => properties.title ?? properties.name ?? '');
  return Array.from({ length: 25 }, (_, n) => all[Math.floor((n * all.length) / 25)] ?? '');
}

async function searchFor(page: Page, address: string, title: string) {
  await page.goto(`${address}?q=${encodeURIComponent(title)}`);
  const found = page.locator('guide-search ol').getByRole('link', { name: title });
  await expect(found.first(), title).toBeVisible();
}

async function useMap(page: Page) {
  await page.goto('peta/');
  const shown = page.locator('li[data-ref]:visible');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const all = await shown.count();
  await page.locator('input[name="kind"]').first().uncheck();
  await expect.poll(() => shown.count()).toBeLessThan(all);
  const pane = page.locator('.leaflet-map-pane');
  const before = await pane.getAttribute('style');
  await page.locator('.leaflet-container').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pane.getAttribute('style')).not.toBe(before);
}

/** Opens every export as the open-data page hands it out: as a file to keep. */
async function openExports(page: Page): Promise<number> {
  await page.goto('luring/');
  const exports = files.filter((file) => /\.(gpx|kml|csv|ics|jsonld|geojson)$/.test(file));
  for (const file of exports) {
    const text = await page.evaluate(async (path) => (await fetch(path)).text(), `../${file}`);
    expect([file, text]).toEqual([file, built(file)]);
  }
  const [first = ''] = exports.filter((file) => file.endsWith('.gpx'));
  const download = page.waitForEvent('download');
  await page.goto(first).catch(() => undefined); // a download is no page: Chromium says so
  const kept = readFileSync(await (await download).path());
  expect(kept.equals(readFileSync(join(builtGuide(), first)))).toBe(true);
  return exports.length;
}

const changed = 'desa/pasir-ona/';

/** Bytes over a line that compresses as most hosts do. */
const compressed = (folder: string, paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

test.describe.configure({ timeout: 600_000 });

test('@long everything works after the browser was started again', async ({
  atHome,
  onBoard,
  folder,
  line,
}) => {
  await keepEverything(atHome);
  const bytes = line.asked.reduce((sum, each) => sum + each.bytes, 0);
  const packs = line.asked.filter(({ path }) => path.endsWith('.pack'));
  const brought = packs.reduce((sum, each) => sum + each.bytes, 0);
  console.log(
    `Full keep: ${packs.length} packs, ${brought} bytes; with the first visit ${bytes} bytes.`,
  );
  expect(packs.length).toBeLessThan(40);
  const context = await onBoard();
  expect(await openAll(context, folder)).toBeGreaterThan(500);
  const page = await context.newPage();
  for (const title of titles('id')) await searchFor(page, 'cari/', title);
  for (const title of titles('en')) await searchFor(page, 'en/search/', title);
  await useMap(page);
  expect(await openExports(page)).toBeGreaterThan(10);
});

test('@long every page opens after a download that broke', async ({
  atHome,
  onBoard,
  line,
  folder,
}) => {
  await atHome.goto('luring/');
  await controlled(atHome);
  line.delay = (path) => (path.endsWith('.pack') ? 500 : 0);
  await button(atHome, 'Simpan seluruh panduan').click();
  await expect(atHome.getByText(/[2-9]\d\d dari/)).toBeVisible({ timeout: 60_000 });
  line.trouble = 'dead';
  await said(atHome, 'Sambungan terputus');
  [line.trouble, line.delay] = [undefined, () => 0];
  await button(atHome, 'Lanjutkan').click();
  await said(atHome, 'tersimpan lengkap sejak');
  await openAll(await onBoard(), folder);
});

test('@long every page opens after an update of one entry', async ({
  atHome,
  onBoard,
  line,
  folder,
}) => {
  await keepEverything(atHome);
  await publish(folder, changed, '(edisi baru)');
  line.asked = [];
  await atHome.goto('tentang/');
  await button(atHome, 'Muat versi baru').click({ timeout: 60_000 });
  const lists = ['sw.js', 'offline/frame.json', 'offline/everything.json'];
  const paths = line.asked.map(({ path }) => path);
  expect([...new Set(paths)]).toEqual([...lists, changed]);
  const size = compressed(folder, [...lists, `${changed}index.html`]);
  console.log(`Update of one entry: ${size} bytes compressed; they must be at most 80 000.`);
  expect(size).toBeLessThan(80_000);
  await openAll(await onBoard(), folder);
});
