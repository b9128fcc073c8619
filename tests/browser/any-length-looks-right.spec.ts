import type { Page } from '@playwright/test';
import { overlaps } from './boxes.ts';
import { expect, test } from './guide.ts';
import { pinFont } from './pinned-font.ts';

// The font is put into the page as an address of data, which the policy refuses to pages.
test.use({ bypassCSP: true, serviceWorkers: 'block' });

const indexes = ['desa/', 'en/makers/', 'wisata/', 'rute/', 'acara/', 'glosarium/'];
const entries = ['desa/pasir-ona/', 'en/products/bilik/', 'rute/sawarna-dan-laut/'];
const long = 'Kelompok Perajin Anyaman Bambu dan Pandan Kasepuhan Pasir Eurih Sindanglaya';

/** What reaches beyond the right edge of the screen. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const out = [...document.querySelectorAll('main *')].filter(
      (each) => each.getBoundingClientRect().right > edge && !each.closest('svg *, .prose table'),
    );
    return out.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

async function looksRight(page: Page, what: string) {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await beyond(page), `${what}, ${width} px: beyond the edge`).toEqual([]);
    expect.soft(await overlaps(page), `${what}, ${width} px: over each other`).toEqual([]);
  }
}

for (const address of [...indexes, ...entries])
  test(`names of 75 letters: /${address}`, async ({ page }) => {
    await page.goto(address);
    await pinFont(page);
    await page.evaluate((name) => {
      const named = 'h1, .card :is(h2, h3) a, .names a, .term h2, .trail a, .brief a, .facts dd';
      for (const each of document.querySelectorAll(named)) each.textContent = name;
    }, long);
    await looksRight(page, 'long names');
  });

/** Leaves as many rows as wanted in the first list of an index, and no other list. */
const withRows = (page: Page, rows: number) =>
  page.evaluate((count) => {
    const index = document.querySelector('.index, article, main');
    const [list, ...others] = document.querySelectorAll<HTMLElement>('main .list');
    const row = list?.querySelector('li');
    if (!index || !list || !row) throw new Error('The index has no list');
    for (const other of others) (other.closest('section') ?? other).remove();
    const copies = Array.from({ length: count }, () => row.cloneNode(true));
    list.replaceChildren(...copies);
    // On a phone its names stand for it, until it is found or chosen.
    list.removeAttribute('hidden');
  }, rows);

for (const address of ['desa/', 'en/places/', 'perajin/'])
  for (const rows of [1, 200])
    test(`${rows} in a list: /${address}`, async ({ page }) => {
      await page.goto(address);
      await pinFont(page);
      await withRows(page, rows);
      await expect(page.locator('main .list > li')).toHaveCount(rows);
      await looksRight(page, `${rows} rows`);
    });

for (const address of [
  'acara/',
  'en/events/',
  'rute/pesisir-selatan/',
  'belajar/membaca-peta-lebak/',
])
  test(`the words of a picture lie within it: /${address}`, async ({ page }) => {
    await page.goto(address);
    await pinFont(page);
    const ends = await page.locator('main svg text').evaluateAll((texts) =>
      texts.map((each) => {
        const { left, right } = each.getBoundingClientRect();
        const frame = each.closest('svg')?.getBoundingClientRect();
        const isIn = frame !== undefined && left > frame.left - 1 && right < frame.right + 1;
        return isIn ? '' : each.textContent.trim();
      }),
    );
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter(Boolean)).toEqual([]);
  });

test('an entry without facts, lists and pictures keeps its place and its width', async ({
  page,
}) => {
  await page.goto('desa/pasir-ona/');
  await pinFont(page);
  const gone = 'aside > *, .weaves, .brief, .drawing, article section';
  await page.evaluate((parts) => {
    for (const each of document.querySelectorAll(parts)) each.remove();
  }, gone);
  await looksRight(page, 'empty');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
});

for (const address of ['panduan/saba-budaya/', 'en/products/bilik/', 'wisata/museum-multatuli/'])
  test(`lines of at most 66 letters on a wide screen: /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const letters = await page.locator('.prose > p').evaluateAll((paragraphs) =>
      paragraphs.map((each) => {
        const ruler = document.createElement('span');
        ruler.textContent = '0'.repeat(66);
        ruler.style.position = 'absolute';
        each.append(ruler);
        const [line, most] = [each.getBoundingClientRect(), ruler.getBoundingClientRect()];
        ruler.remove();
        return line.width <= most.width;
      }),
    );
    expect(letters.length).toBeGreaterThan(2);
    expect(letters).not.toContain(false);
  });
