import type { Page } from '@playwright/test';
import { controlled, endWorkers, entries, expect, keepEverything, test } from './keeping.ts';
import { foreign, troubles } from './line.ts';

// The browser itself tells of each answer that is none.
test.use({
  expected:
    /ERR_|status of 50|MIME type|CORS policy|127\.0\.0\.1:9|behind a redirect|refused \S+everything\.json/,
});

/** Milliseconds until something of a page can be seen, from the moment at which it is asked for. */
async function paintedOnce(page: Page, address: string): Promise<number> {
  await endWorkers(page);
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (list: PerformanceEntry[]) => list[0] && done(list[0].startTime);
        const observer = new PerformanceObserver((found) => look(found.getEntries()));
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The best of three: a busy machine may need a second for anything. */
async function painted(page: Page, address: string): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < 3 && best >= 1_000; tries += 1) {
    best = Math.min(best, await paintedOnce(page, address));
  }
  return best;
}

/** Everything that is kept, as text, with its status. */
const shelves = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        texts.push(`${kept?.status ?? 0} ${(await kept?.text()) ?? ''}`);
      }
    }
    return texts;
  });

async function nothingForeign(page: Page) {
  const texts = await shelves(page);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => text.includes(foreign) || !text.startsWith('200 '))).toEqual([]);
}

for (const trouble of troubles) {
  test(`${trouble}: what is kept is there within a second`, async ({ page, line }) => {
    await keepEverything(page);
    line.trouble = trouble;
    for (const address of ['', 'en/map/', ...entries, 'cari/', 'luring']) {
      expect(await painted(page, address), address).toBeLessThan(1_000);
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(foreign);
    }
    await expect(page.getByRole('status').first()).toContainText('tersimpan lengkap sejak');
    await nothingForeign(page);
  });

  test(`${trouble}: so is a page that was only visited`, async ({ page, line }) => {
    await page.goto('');
    await controlled(page);
    await page.goto('desa/pasir-ona/');
    const title = await page.title();
    await expect.poll(async () => (await shelves(page)).join().includes(title)).toBe(true);
    line.trouble = trouble;
    expect(await painted(page, 'desa/pasir-ona/')).toBeLessThan(1_000);
    await expect(page).toHaveTitle(title);
    const other = await page.context().newPage();
    await other.goto('produk/mebel-bambu/', { timeout: 2_000 }).catch(() => undefined);
    await other.close();
    await nothingForeign(page);
  });
}
