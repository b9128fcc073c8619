import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './guide.ts';
import { lost, pageKinds } from './page-kinds.ts';

// axe runs in the page and reads it with means that the policy refuses to pages.
test.use({ bypassCSP: true, expected: /status of 404/, serviceWorkers: 'block' });

/** Only these rules can differ between the colours of the day and of the night. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

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

for (const locale of locales) {
  const addresses = [...pageKinds.map((kind) => kind[locale]), ...states[locale]];

  test(`by a page in ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of addresses) {
      await settled(page, address);
      expect.soft(await violations(page), `/${address}`).toEqual([]);
    }
  });

  test(`by a page in ${locale}, by night, narrow or wide @long`, async ({ page }) => {
    test.setTimeout(600_000);
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const address of addresses) {
        await settled(page, address);
        const rules = colorScheme === 'dark' ? colourRules : undefined;
        expect
          .soft(await violations(page, rules), `/${address} ${width} ${colorScheme}`)
          .toEqual([]);
      }
    }
  });
}

test('and axe does find what is wrong', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^image-alt/));
});
