import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';

test.use({ expected: /ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED|ERR_CONNECTION/ });

const rows = (page: Page) => page.locator('.plan-row');
const problems = (page: Page) => page.locator('[data-problems] li');

for (const [name, fragment, says, kept] of [
  [
    'an unknown stop',
    '1.....2~p.sawarna.1o~v.tidak-ada.1o~z',
    /tidak memuat perhentian “tidak-ada”/,
    1,
  ],
  ['a link cut off', '1.....3~p.sawarna.1o~v.pasir-ona.1o~p.museu', /terpotong/, 2],
  ['a newer edition', '7.....1~p.sawarna.1o~z', /lebih baru/, 1],
  ['an older form', '0.....1~p.sawarna.1o~z', /bentuk lama/, 1],
  ['a day that is over', '1.20200101...1~p.sawarna.1o~z', /sudah lewat/, 1],
  ['a day that is none', '1.20269999...1~p.sawarna.1o~z', /bukan tanggal/, 1],
  ['nonsense', '%E0%A4%A', /tidak memuat rencana/, 0],
  ['a very long note', `1.....1~p.sawarna.1o.${'a'.repeat(10_000)}~z`, /dipotong/, 1],
] as const) {
  test(`${name}: a clear message, and the rest of the plan`, async ({ page }) => {
    await page.goto(`rencana/#p=${fragment}`);
    await expect(problems(page).filter({ hasText: says })).toHaveCount(1);
    await expect(rows(page)).toHaveCount(kept);
  });
}

test('markup in a note is text, and nothing of it is carried out', async ({ page, troubles }) => {
  const note = encodeURIComponent(
    '<img src=x onerror="document.title=1"><script>alert(1)</script>',
  );
  await page.goto(`rencana/#p=1.....1.${note}~p.sawarna.1o.${note}~z`);
  await expect(rows(page).locator('.plan-note')).toContainText('<img src=x onerror=');
  expect(await page.locator('guide-plan img, guide-plan script').count()).toBe(0);
  await expect(page).toHaveTitle(/^Rencana kunjungan/);
  expect(troubles).toEqual([]);
});

test('a plan of a hundred stops is shown, put in order and printed', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('rencana/');
  const places = await page.evaluate(async () => {
    const answer = await fetch('../data/plan.id.json');
    const data = (await answer.json()) as { places: { ref: string }[] };
    return data.places.slice(0, 100).map(({ ref }) => ref);
  });
  const letters: Record<string, string> = { villages: 'v', makers: 'm', places: 'p' };
  const stops = places.map((ref) =>
    ref.replace(/^(\w+)\//, (_, kind: string) => `${letters[kind] ?? ''}.`),
  );
  await page.goto(`rencana/#p=1.....${stops.length.toString(36)}~${stops.join('~')}~z`);
  await page.reload();
  await expect(rows(page)).toHaveCount(stops.length);
  await page.getByRole('button', { name: 'Urutan terpendek' }).click();
  await expect(page.locator('[data-status]')).toContainText('Jarak lurus menjadi');
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(rows(page)).toHaveCount(stops.length);
});

test('without a line the planner opens, plans and saves', async ({ page, own }) => {
  await page.goto(`${own.url}rencana/`);
  await controlled(page);
  await own.close();
  await page.goto(`${own.url}rencana/?add=villages/pasir-ona`);
  await expect(rows(page)).toHaveCount(1);
  const waits = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kalender (ICS)' }).click();
  expect((await waits).suggestedFilename()).toBe('rencana.ics');
});

test('when the list of places does not come, one can try again', async ({ page }) => {
  await page.route('**/data/plan.*.json', (route) => route.abort());
  await page.goto('en/plan/');
  await expect(page.locator('[data-status]')).toContainText('could not be loaded');
  await page.unroute('**/data/plan.*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Add a stop' })).toBeVisible();
});

test('a trip opens in the planner with its stops', async ({ page }) => {
  await page.goto('rute/pesisir-selatan/');
  await page.getByRole('link', { name: 'Buka rute ini di perencana' }).click();
  await expect(rows(page).first()).toBeVisible();
  await expect(problems(page)).toHaveCount(0);
  await expect(page.getByLabel('Nama rencana')).not.toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the trips', async ({ page }) => {
    await page.goto('rencana/');
    await expect(page.getByText('memerlukan JavaScript')).toBeVisible();
    const trips = page.getByRole('main').getByRole('link').filter({ visible: true });
    expect(await trips.count()).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
