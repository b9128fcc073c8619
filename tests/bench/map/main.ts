/**
 * `npm run bench -- map`: how quickly a filter shows and the map pans with many points, at a sixth
 * of the processor's speed, beside plain Leaflet markers and Leaflet.markercluster in the same run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { openBrowser, throttle } from '../shared/browser.ts';
import { builtGuide, smoke } from '../shared/built.ts';
import { host } from '../shared/host.ts';
import { median } from '../shared/numbers.ts';
import { filterTimes, panRate } from './measure.ts';
import { ownPage, peerPage } from './pages.ts';
import { madeUp, type Feature } from './points.ts';

const slowdown = 6;
const counts = smoke ? [100] : [1000, 5000];
const taps = smoke ? 2 : 12;
const drags = smoke ? 1 : 6;
const view = { width: 1280, height: 900 };

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = builtGuide();

interface Result {
  /** Milliseconds: the middle one and the longest. */
  filter: number;
  longest: number;
  rate: number;
}

/** Bundles the peers' script; @returns its files by name. */
async function bundlePeers(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    ...{ root: here, configFile: false, logLevel: 'error' },
    build: {
      ...{ write: false, target: 'esnext', assetsInlineLimit: 100_000 },
      lib: { entry: join(here, 'peers.js'), formats: ['es'], fileName: () => 'peers.js' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(result) ? result : [];
  return new Map(
    output.map((each) => {
      const name = each.fileName.endsWith('.css') ? 'peers.css' : each.fileName;
      return [name, each.type === 'chunk' ? each.code : each.source];
    }),
  );
}

/** Answers for what the benchmark changes; everything else comes from the built guide. */
async function prepare(page: Page, features: Feature[], peers: Map<string, string | Uint8Array>) {
  const html = readFileSync(join(dist, 'peta/index.html'), 'utf8');
  const type = (contentType: string, body: string) => ({ contentType, body });
  await page.route('**/peta/**', (route) =>
    route.fulfill(type('text/html', ownPage(html, features))),
  );
  await page.route('**/bench/*.html?*', (route) =>
    route.fulfill(type('text/html', peerPage(html, features))),
  );
  await page.route('**/bench/peers.*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const kind = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill(type(kind, String(peers.get(name) ?? '')));
  });
  await page.route('**/data/guide.id.geojson', (route) =>
    route.fulfill(
      type('application/json', JSON.stringify({ type: 'FeatureCollection', features })),
    ),
  );
}

async function measure(browser: Browser, address: string, set: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: view, serviceWorkers: 'block' });
  const page = await context.newPage();
  await set(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-ready], .map-frame[data-now="ready"]').first().waitFor();
  await throttle(page, undefined, slowdown);
  await page.evaluate(panRate, 2);
  const rate = await page.evaluate(panRate, drags);
  await page.evaluate(filterTimes, 2);
  const times = await page.evaluate(filterTimes, taps);
  await context.close();
  return { filter: median(times), longest: Math.max(...times), rate };
}

function row(name: string, { filter, longest, rate }: Result, own: Result, empty: Result): string {
  const cells = [
    ...[`${filter.toFixed(0)} ms`, `${longest.toFixed(0)} ms`, (filter / own.filter).toFixed(1)],
    ...[rate.toFixed(0), (rate / empty.rate).toFixed(2)],
  ];
  return `| ${name.padEnd(22)} | ${cells.map((each) => each.padStart(9)).join(' | ')} |`;
}

async function run(): Promise<void> {
  const real = (
    JSON.parse(readFileSync(join(dist, 'data/guide.id.geojson'), 'utf8')) as {
      features: Feature[];
    }
  ).features;
  const peers = await bundlePeers();
  const browser = await openBrowser();
  const { url, close } = await host({ folder: dist });
  console.log(`Map: ${slowdown} times slower processor, ${view.width} x ${view.height} pixels.`);
  for (const count of counts) {
    const features = madeUp(real, count);
    const ask = (path: string, list = features) =>
      measure(browser, url + path, (page) => prepare(page, list, peers));
    const empty = await ask('bench/peer.html?peer=empty', []);
    const own = await ask('peta/?view=11/-6.5/106.2');
    const cluster = await ask('bench/peer.html?peer=cluster');
    const plain = await ask('bench/peer.html?peer=plain');
    console.log(`
${count} points             |    filter |   longest |   to ours | frames/s |  to empty
${row('empty map', empty, own, empty)}
${row('this guide', own, own, empty)}
${row('Leaflet.markercluster', cluster, own, empty)}
${row('Leaflet markers', plain, own, empty)}`);
  }
  await browser.close();
  await close();
}

await run();
