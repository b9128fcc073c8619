import type { Page } from '@playwright/test';
import { finger, overlaps, smallTargets } from './boxes.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './guide.ts';
import { lost, pageKinds } from './page-kinds.ts';
import { pinFont } from './pinned-font.ts';

// The font is put into the page as an address of data, which the policy refuses to pages.
test.use({
  bypassCSP: true,
  expected: /status of 404/,
  serviceWorkers: 'block',
  viewport: { width: 360, height: 740 },
});

const open = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await pinFont(page);
};

const entries = pageKinds.filter(({ name }) => /^one of (?!groups)/.test(name));

for (const locale of locales) {
  test(`with name, place and answer of an entry, in ${locale}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const { name, [locale]: address } of entries) {
      await open(page, address);
      // Of the parts of a guide, which may be many links, the first.
      const answer = name === 'one of guides' ? '.brief li a >> nth=0' : '.brief li >> nth=0';
      const parts = ['h1', 'article header > .kicker:has(+ h1)', answer];
      for (const part of parts)
        await expect
          .soft(page.locator(part).first(), `${name}: ${part}`)
          .toBeInViewport({ ratio: 1 });
    }
  });

  test(`and every page lets a finger hit one thing only, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of [...pageKinds.map((kind) => kind[locale]), lost]) {
      await open(page, address);
      expect.soft(await smallTargets(page), `${address}: smaller than ${finger} px`).toEqual([]);
      expect.soft(await overlaps(page), `${address}: over each other`).toEqual([]);
    }
  });

  test(`the menu of a page stands in one row, in ${locale}`, async ({ page }) => {
    await open(page, locale === 'id' ? 'desa/' : 'en/villages/');
    const links = await page.locator('.page-head nav a').all();
    const tops = await Promise.all(links.map(async (each) => (await each.boundingBox())?.y));
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(1);
  });
}

for (const [address, width, height, share] of [
  ['peta/', 360, 740, 0.6],
  ['en/map/', 360, 740, 0.6],
  ['peta/', 1280, 800, 0.8],
] as const) {
  test(`with the map and all that filters it: /${address}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, address);
    await expect(page.locator('.map-canvas')).toBeInViewport({ ratio: share });
    const controls = page.locator('input[name="kind"], [data-act="near"], .map-count');
    for (const control of await controls.all())
      await expect.soft(control).toBeInViewport({ ratio: 1 });
    const further = width > 1000 ? 'select[name="kecamatan"]' : '.map-filter summary';
    await expect(page.locator(further)).toBeInViewport({ ratio: 1 });
  });
}

test('and the measures notice what is wrong', async ({ page }) => {
  await open(page, 'desa/');
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.textContent = 'x';
    small.style.cssText =
      'position:fixed;top:0;left:0;width:20px;height:20px;padding:0;min-height:0';
    const over = document.createElement('p');
    over.textContent = 'over';
    over.style.cssText = 'position:fixed;inset:0';
    document.body.append(small, over);
  });
  expect(await smallTargets(page)).toContainEqual(expect.stringMatching(/^20 x 20 <button/));
  expect(await overlaps(page)).toContainEqual(expect.stringContaining('over'));
});
