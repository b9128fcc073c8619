import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';

test.use({
  timezoneId: 'Asia/Jakarta',
  expected: /ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED|ERR_CONNECTION/,
});

/** Days in Lebak, at noon there: years before and after anything that the guide dates. */
const days = ['2026-11-29', '2026-11-30', '2027-12-31', '2036-01-01'];
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

/** Every figure, contact and hour of a page that ages: when it is old, and whether it says so. */
const ageing = (page: Page) =>
  page.locator('[data-old-from]').evaluateAll((all) =>
    all.map((each) => ({
      from: (each as HTMLElement).dataset['oldFrom'] ?? '',
      old: !(each as HTMLElement).hidden,
    })),
  );

test('a kept copy marks as old what is old on the day that it is read', async ({ page, own }) => {
  const address = `${own.url}wisata/stasiun-rangkasbitung/`;
  await page.goto(address);
  await controlled(page);
  await page.reload({ waitUntil: 'networkidle' });
  await own.close();
  const counts: number[] = [];
  for (const day of days) {
    await page.clock.setFixedTime(noon(day));
    await page.goto(address);
    const found = await ageing(page);
    expect(found.map(({ old }) => old)).toEqual(found.map(({ from }) => from <= day));
    counts.push(found.filter(({ old }) => old).length);
  }
  // Among them are a fare of 2025 and the timetable of 2018: some are old today, more are later.
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});

test('a closure and a day that is over are told of as on the day that a plan is opened', async ({
  page,
}) => {
  const plan = 'rencana/#p=1.20270110...1~v.kaduketug.1o~z';
  const warnings = page.locator('.plan-warnings');
  await page.clock.setFixedTime(noon('2027-01-09'));
  await page.goto(plan);
  await expect(warnings).toContainText('Tanggal berikutnya belum diterbitkan; tanyakan.');
  await expect(page.locator('[data-problems] li')).toHaveCount(0);
  await page.clock.setFixedTime(noon('2027-01-11'));
  await page.reload();
  await expect(page.locator('[data-problems] li')).toContainText('sudah lewat');
  await expect(page.locator('[data-date]')).toContainText('Tanggal ini sudah lewat');
});

test('the next stop is the one that is not over by the clock of the device', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-01-09T10:00:00+07:00'));
  await page.goto('rencana/#p=1.20270109...2~p.museum-multatuli.1o~p.alun-alun-rangkasbitung.1o~z');
  await expect(page.locator('[data-next]')).toContainText(/Alun-alun/);
});
