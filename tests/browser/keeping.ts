/** What journeys about keeping the guide have in common. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { writeLists } from '../../src/integrations/offline-lists.ts';
import { listPath, packPath, type List } from '../../src/offline/list.ts';
import { basePath } from '../../src/site.ts';
import { expect, test as base } from './guide.ts';
import { layLine, type Line } from './line.ts';
import { builtGuide } from './server.ts';

const listIn = (folder: string, tier: List['tier'] = 'everything') =>
  JSON.parse(readFileSync(join(folder, listPath[tier]), 'utf8')) as List;

/** @returns the files that a list of a built guide names. */
export const listed = (folder: string, tier?: List['tier']): string[] =>
  listIn(folder, tier).files.map(({ path }) => path);

/** @returns the pack with most files that no first visit brings, and how many files there are in all. */
export function largestPack(folder: string): { path: string; files: string[]; all: number } {
  const { files, packs = [] } = listIn(folder);
  const inFrame = new Set(listed(folder, 'frame'));
  let from = 0;
  const made = packs.map(({ hash, files: count }) => {
    const held = files.slice(from, (from += count)).map(({ path }) => path);
    return { path: packPath(hash), files: held, all: files.length };
  });
  const further = made.filter((pack) => !pack.files.some((file) => inFrame.has(file)));
  const [largest] = further.sort((one, other) => other.files.length - one.files.length);
  if (!largest || largest.files.length < 2) throw new Error('no pack has two files');
  return largest;
}

/** Makes the lists of a folder, and gives the built worker their revision, as a build does. */
async function writeOffline(folder: string, worker: string, former: string, enough?: number) {
  const { everything } = await writeLists(folder, basePath(), enough);
  writeFileSync(join(folder, 'sw.js'), worker.replaceAll(former, everything.revision));
}

/** Entries of the small guide, each with the page of its language. */
export const entries = ['desa/pasir-ona/', 'en/villages/pasir-ona/', 'produk/mebel-bambu/'];

/** Copies the frame of the built guide and a few entries: kept in a second, else like the whole. */
async function small(enough?: number): Promise<string> {
  const [from, to] = [builtGuide(), mkdtempSync(join(tmpdir(), 'guide-'))];
  const pages = [...entries, 'tentang/', 'en/about/'].map((page) => `${page}index.html`);
  const parts = listed(from).filter((file) => file.startsWith('_astro/'));
  for (const file of new Set([...listed(from, 'frame'), ...pages, ...parts])) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  const worker = readFileSync(join(from, 'sw.js'), 'utf8');
  await writeOffline(to, worker, listIn(from).revision, enough);
  return to;
}

/** Changes one page and makes the lists and the worker of the next edition. */
export async function publish(folder: string, page: string, mark: string): Promise<void> {
  const file = join(folder, page, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ` ${mark}</h1>`));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  await writeOffline(folder, worker, listIn(folder).revision);
}

/** Waits until the worker answers for the page. */
export const controlled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
  });

/** Waits until the page that keeps the guide says so. */
export const said = (page: Page, text: string | RegExp, timeout = 60_000): Promise<void> =>
  expect(page.getByRole('status').first()).toContainText(text, { timeout });

export const button = (page: Page, name: string) => page.getByRole('button', { name });

export async function keepEverything(page: Page): Promise<void> {
  await page.goto('luring/');
  await button(page, 'Simpan seluruh panduan').click();
  await said(page, 'tersimpan lengkap sejak');
}

/** Ends the workers, as a browser does with those that are idle; the next request starts one. */
export async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

interface Kept {
  /** The small guide, which the journey may change. */
  folder: string;
  /** The line to it, which the journey may spoil. */
  line: Line;
  /** Bytes of the files of one pack; unset, the small guide is a pack or two. */
  enough: number | undefined;
}

/** Serves a folder behind a line that a journey can cut; a fixture of Playwright. */
export async function lineTo(
  { folder }: { folder: string },
  use: (line: Line) => Promise<void>,
): Promise<void> {
  const server = await serve({ folder, port: 0 });
  const line = await layLine(server.url);
  await use(line);
  await line.close();
  await server.close();
}

/** Journeys with a small guide of their own behind a line of their own. */
export const test = base.extend<Kept>({
  enough: [undefined, { option: true }],
  folder: async ({ enough }, use) => {
    const folder = await small(enough);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  line: lineTo,
  baseURL: ({ line }, use) => use(line.url),
});

export { expect };
