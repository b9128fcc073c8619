import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { builtPages, coveringPages } from './built-pages.ts';
import { expect, test } from './guide.ts';
import { lost, pageKinds } from './page-kinds.ts';
import { colourRules, violations } from './violations.ts';

// axe runs in the page and reads it with means that the policy refuses to pages.
test.use({ bypassCSP: true, expected: /status of 404/, serviceWorkers: 'block' });

/** A plan with warnings, a note and a map. */
const plan =
  'p=1.20991130...3.Sabtu~sp.stasiun-rangkasbitung~p.museum-multatuli.1o.Tanya_dulu~v.kaduketug.1o~z';

/** The search page once it has answered, and the map once it is drawn, are pages of their own. */
const states = {
  id: ['cari/?q=bambu', 'cari/?q=qqqq', lost, `rencana/#${plan}`],
  en: ['en/search/?q=bamboo', 'en/search/?q=qqqq', `en/plan/#${plan}`],
};

const settled = (page: Page, address: string) =>
  page.goto(address, {
    waitUntil: /cari|search|peta|map|luring|offline|rencana|plan/.test(address)
      ? 'networkidle'
      : 'load',
  });

/** The job `access` reads every page; here each kind stands in one language, and each state in both. */
const shown = {
  id: [...pageKinds.map((kind) => kind.id), ...states.id],
  en: ['en/', ...states.en],
};

for (const locale of locales) {
  test(`by a page in ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of shown[locale]) {
      await settled(page, address);
      expect.soft(await violations(page), `/${address}`).toEqual([]);
    }
  });
}

const known = locales.flatMap((locale) => pageKinds.map((kind) => kind[locale]));

test('by what only some pages are made of', async ({ page }) => {
  test.setTimeout(300_000);
  const further = coveringPages(known);
  console.log(`Pages beyond the kinds that hold what no other holds: ${further.join(' ')}`);
  for (const address of further) {
    await settled(page, address);
    expect.soft(await violations(page), `/${address}`).toEqual([]);
  }
});

/**
 * Every page of the guide and every state, dealt out to tests that run side by side. A page is opened
 * once: its width and its colours follow the window and the reader's choice, as on a device. By day axe
 * asks all that it knows in either width, by night what colours can change (`colourRules`).
 */
const hands = 16;
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const;

for (const hand of Array.from({ length: hands }, (_, index) => index)) {
  test(`by any page, in two widths, by day and by night, ${hand + 1} of ${hands} @access`, async ({
    page,
  }) => {
    const pages = [...builtPages(), ...states.id, ...states.en];
    const own = pages.filter((_, index) => index % hands === hand);
    test.setTimeout(own.length * looks.length * 5000);
    for (const address of own) {
      await page.setViewportSize({ width: 360, height: 800 });
      await settled(page, address);
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === 'dark' ? colourRules : undefined;
        const found = await violations(page, rules);
        expect.soft(found, `/${address} ${width} ${colorScheme}`).toEqual([]);
      }
    }
    console.log(`${own.length} pages, each in ${looks.length} looks`);
  });
}

test('and axe does find what is wrong, also at a second look by night', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^image-alt/));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('h1').evaluate((title) => title.style.setProperty('color', '#777'));
  expect(await violations(page, colourRules)).toEqual([
    expect.stringMatching(/^color-contrast-enhanced: h1/),
  ]);
});
