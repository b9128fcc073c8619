import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { answersTo } from '../system/quiz.ts';
import { stickFiles, unpacked } from '../system/stick.ts';
import { goldSet } from '../gold/queries.ts';
import { expect, test as base } from './guide.ts';

/** Journeys in the unpacked USB edition, with the network cut. */
const test = base.extend<{ home: string }, { stick: string }>({
  stick: [
    async ({}, use, workerInfo) => use(unpacked(workerInfo.parallelIndex)),
    { scope: 'worker' },
  ],
  home: async ({ stick, context }, use) => {
    await context.setOffline(true);
    await use(stick);
  },
});

const results = (page: Page) => page.getByRole('main').getByRole('listitem');

for (const locale of locales) {
  test(`every page opens, ${locale} @usb`, async ({ page, home }) => {
    test.setTimeout(600_000);
    const all = [...stickFiles().keys()].filter((path) => path.endsWith('.html'));
    const pages = all.filter((path) => path.startsWith('en/') === (locale === 'en'));
    expect(pages.length).toBeGreaterThan(350);
    for (const path of pages) {
      await page.goto(home + encodeURI(path), { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
    }
  });

  test(`the map draws, filters and opens a page, ${locale} @usb`, async ({ page, home }) => {
    await page.goto(home + (locale === 'id' ? 'peta/index.html' : 'en/map/index.html'));
    await expect(page.locator('.leaflet-container path').first()).toBeAttached();
    const count = page.locator('.map-count');
    const whole = await count.textContent();
    await page.locator('select[name="group"]').selectOption('mebel');
    await expect(count).not.toHaveText(whole ?? '');
    await page.reload();
    await expect(page.locator('select[name="group"]')).toHaveValue('mebel');
    await page.getByRole('button', { name: /^(Tunjukkan|Show) Pasir Ona/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Pasir Ona', exact: true }).click();
    await expect(page).toHaveURL(/\/pasir-ona\/index\.html$/);
  });
}

test('the planner takes a stop, keeps it, and tells how long @usb', async ({ page, home }) => {
  await page.goto(`${home}wisata/museum-multatuli/index.html`);
  await page.getByRole('link', { name: 'Masukkan ke rencana' }).click();
  await expect(page.locator('.plan-row')).toHaveCount(1);
  await page.goto(`${home}rencana/index.html`);
  await expect(page.locator('.plan-row')).toHaveCount(1);
  await page.goto(`${home}en/plan/index.html`);
  await expect(page.locator('.plan-row')).toHaveCount(1);
});

test('twenty searches answer in each language, by name and by text @usb', async ({
  page,
  home,
}) => {
  for (const locale of locales) {
    const queries = goldSet().filter(({ language }) => language === locale);
    const step = Math.floor(queries.length / 20);
    await page.goto(`${home}${locale === 'id' ? 'cari' : 'en/search'}/index.html`);
    for (const { query, accepted } of queries.filter((_, at) => at % step === 0).slice(0, 20)) {
      await page.goto(`${page.url().replace(/\?.*/, '')}?q=${encodeURIComponent(query)}`);
      await expect(results(page).first(), query).toBeVisible();
      const links = await results(page)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.every((link) => link.startsWith(home) && link.includes('.html'))).toBe(true);
      const slugs = accepted.map((ref) => ref.split('/').at(-1) ?? '');
      expect(
        slugs.some((slug) => links.some((link) => link.includes(slug))),
        query,
      ).toBe(true);
    }
  }
});

test('a word that only a text holds is found, marked, in the forms of its root @usb', async ({
  page,
  home,
}) => {
  await page.goto(`${home}cari/index.html?q=pengepul`);
  await expect(results(page).locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status').last()).not.toContainText('gagal');
});

test('the field of every page suggests and leads to a file @usb', async ({ page, home }) => {
  await page.goto(`${home}desa/pasir-ona/index.html`);
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('kojaa');
  await page.getByRole('option', { name: /koja/i }).first().click();
  await expect(page).toHaveURL(/koja\/index\.html$|glosarium\/index\.html#koja$/);
});

test('a quiz tells right from wrong @usb', async ({ page, home }) => {
  await page.goto(`${home}belajar/anyaman-dan-hitungan/index.html`);
  const says = await answersTo(page);
  expect(says.filter((each) => each.startsWith('Benar'))).toHaveLength(1);
  expect(says.filter((each) => each.startsWith('Belum tepat')).length).toBe(says.length - 1);
});

test('what cannot work from a file says so @usb', async ({ page, home }) => {
  await page.goto(`${home}luring/index.html`);
  await expect(page.getByText('seluruh panduan sudah ada di sini')).toBeVisible();
  await expect(page.locator('keep-offline')).toHaveCount(0);
  await page.goto(`${home}peta/index.html`);
  await expect(page.getByText('Edisi ini tidak menanyakan posisi')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dekat saya' })).toBeHidden();
});
