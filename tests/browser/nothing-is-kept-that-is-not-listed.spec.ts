import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { stored } from '../../src/model/stored.ts';
import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';
import { pageKinds } from './page-kinds.ts';

/** Everything that a browser holds for this site, by kind and name. */
const held = async (page: Page): Promise<string[]> => {
  const names = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await caches.keys()).map((name) => `Cache Storage ${name}`),
    ...(await indexedDB.databases()).map(({ name = '' }) => `IndexedDB ${name}`),
  ]);
  const cookies = await page.context().cookies();
  return [...names, ...cookies.map(({ name }) => `cookie ${name}`)].sort();
};

/** All but the reader's "later", which only an update asks for; its own journey is elsewhere. */
const listed = Object.values(stored)
  .filter((each) => each !== stored.later)
  .map(({ store, name }) => `${store} ${name('/')}`);

test('after a long visit the device holds what the privacy page lists, and nothing else', async ({
  page,
  context,
  own,
}) => {
  test.setTimeout(240_000);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: -6.36, longitude: 106.25 });
  for (const { id } of pageKinds) await page.goto(own.url + id);
  await controlled(page);
  await page.goto(`${own.url}desa/pasir-ona/`); // kept as a page that was visited
  await page.goto(`${own.url}cari/?q=bambu`, { waitUntil: 'networkidle' });
  await page.goto(`${own.url}peta/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Dekat saya' }).click();
  await page.goto(`${own.url}rencana/?add=villages/pasir-ona`);
  await expect(page.locator('.plan-row')).toHaveCount(1);
  await page.goto(`${own.url}en/privacy/`);
  expect(await held(page)).toEqual(listed.sort());
});

for (const locale of locales) {
  test(`the privacy page names each of them, in ${locale}`, async ({ page }) => {
    await page.goto(locale === 'id' ? 'privasi/' : 'en/privacy/');
    const names = await page.locator('.stored code').allTextContents();
    expect(names.sort()).toEqual(
      Object.values(stored)
        .map(({ name }) => name('/'))
        .sort(),
    );
  });
}
