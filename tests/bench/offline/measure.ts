/** Keeping the whole guide, an update of it, and reading it with a dead server. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openProfile, type Line } from '../shared/browser.ts';
import { host, type Host } from '../shared/host.ts';
import { median, repeat } from '../shared/numbers.ts';

/** A way of keeping the guide. */
export interface Way {
  name: string;
  /** Files that stand before those of the guide, made anew for each edition. */
  over(folder: string): ReadonlyMap<string, string>;
  /** Has an open page keep everything; ends when it says that all is there. */
  keep(page: Page): Promise<void>;
}

export interface Kept {
  requests: number;
  bytes: number;
  seconds: number;
  /** Bytes that the browser says it holds. */
  held: number;
  updateRequests: number;
  updateBytes: number;
  /** Milliseconds to the first paint of pages that were never visited, with the server dead. */
  paint: number;
}

/** Pages that nobody opened before the line went dead. */
const unseen = ['desa/pasir-ona/', 'en/products/koja/', 'wisata/sawarna/', 'cari/', 'glosarium/'];

const sum = ({ sent }: Host) => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Asks for a newer worker and waits until it has all that it needs. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return;
    await new Promise<void>((done) => {
      const look = () => worker.state !== 'installing' && done();
      worker.addEventListener('statechange', look);
      look();
    });
  });

async function firstPaint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(address);
  const paint = await page.evaluate(async () => {
    for (;;) {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      if (entry) return entry.startTime;
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await page.close();
  return paint;
}

/** @returns the middle of the first paints of all pages that nobody has seen, in milliseconds. */
async function middlePaint(context: BrowserContext, home: string): Promise<number> {
  const paints = await repeat(unseen.length, (at) =>
    firstPaint(context, home + (unseen[at] ?? '')),
  );
  return median(paints);
}

/** @param folder a copy of the built guide; @param publish changes one entry, as the next edition does. */
export async function measure(
  way: Way,
  folder: string,
  line: Line | undefined,
  publish: () => Promise<void>,
): Promise<Kept> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const context = await openProfile(profile);
  const first = await host({ folder, instead: way.over(folder), line });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  const start = performance.now();
  await page.goto(`${first.url}luring/`, { waitUntil: 'commit' });
  await way.keep(page);
  const seconds = (performance.now() - start) / 1000;
  const [requests, bytes] = [first.sent.length, sum(first)];
  const { usage: held = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await first.close();

  await publish();
  const second = await host({ folder, instead: way.over(folder), line, port: first.port });
  await page.goto(`${second.url}tentang/`);
  await update(page);
  const [updateRequests, updateBytes] = [second.sent.length, sum(second)];
  await second.close();
  await page.close();

  const paint = await middlePaint(context, first.url);
  await context.close();
  rmSync(profile, { recursive: true });
  return { requests, bytes, seconds, held, updateRequests, updateBytes, paint };
}
