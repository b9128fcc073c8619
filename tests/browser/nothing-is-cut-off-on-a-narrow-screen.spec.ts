import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './guide.ts';
import { lost, pageKinds } from './page-kinds.ts';

test.use({ expected: /status of 404/, serviceWorkers: 'block' });

/** Elements that reach beyond the right edge, unless they scroll by themselves. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element) => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX)) return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter((each) => {
      const { right, width } = each.getBoundingClientRect();
      return width > 0 && right > edge + 1 && !scrolls(each);
    });
    const wide = document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : [];
    return [...wide, ...out.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });

/** Texts that are hidden in a box which is too small for them. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const out = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        each.clientHeight > 0 &&
        ((hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (hides(overflowY) && each.scrollHeight > each.clientHeight + 1))
      );
    });
    return out.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

for (const locale of locales) {
  test(`of 320 px, on each kind of page in ${locale}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const addresses = [...pageKinds.map((kind) => kind[locale]), lost];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await beyond(page), address).toEqual([]);
    }
  });
}

for (const address of ['desa/kaduketug/', 'en/products/', 'cari/?q=bambu', '']) {
  test(`with letters twice as large: /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    expect(await beyond(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });
}

for (const [what, width, height, letters] of [
  ['at 400 % zoom', 320, 256, ''],
  ['with letters twice as large', 360, 740, '225%'],
] as const)
  test(`${what} the words of any kind of page stay in one column`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    for (const { id } of [...pageKinds, { id: lost }]) {
      await page.goto(id, { waitUntil: 'domcontentloaded' });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, letters);
      expect.soft(await beyond(page), `/${id}`).toEqual([]);
    }
  });
