import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

const trips = builtPages().filter((address) => /^rute\/[^/]+\/$/.test(address));

/** Numbers of a trip's map that reach beyond their mark, with the share of its height that they take. */
const beyondTheirMark = (page: Page) =>
  page.locator('.plan-label').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const [text, mark] = [label, label.previousElementSibling ?? label].map((each) =>
        each.getBoundingClientRect(),
      );
      if (!text || !mark) return [];
      const inside = text.left >= mark.left && text.right <= mark.right;
      const high = text.height / mark.height;
      return inside && high <= 1 ? [] : [`${label.textContent.trim()}: ${high.toFixed(2)}`];
    }),
  );

test('each stop of a trip has its number inside its mark, on the screen and on paper', async ({
  page,
}) => {
  expect(trips.length).toBeGreaterThan(5);
  for (const address of trips) {
    await page.goto(address);
    expect(await page.locator('.plan-label').count(), address).toBeGreaterThan(0);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await beyondTheirMark(page), `${address} on ${media}`).toEqual([]);
    }
  }
});

const towns = 'svg > text:not([class]), svg > g > text:not([class])';

/** Names of a map that are smaller or larger than a 25th of it, cut by its edge or covered by a mark. */
const hardToRead = (page: Page) =>
  page.locator(towns).evaluateAll((names) =>
    names.flatMap((name) => {
      const map = name.closest('svg');
      if (!map) return [];
      const [box, frame] = [name.getBoundingClientRect(), map.getBoundingClientRect()];
      const cut = box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom;
      const covered = [...map.querySelectorAll('.plan-mark, .here')]
        .map((mark) => mark.getBoundingClientRect())
        .some(
          (mark) =>
            Math.min(mark.right, box.right) > Math.max(mark.left, box.left) + 1 &&
            Math.min(mark.bottom, box.bottom) > Math.max(mark.top, box.top) + box.height / 4,
        );
      const unit = frame.width / Number(map.getAttribute('viewBox')?.split(' ')[2]);
      const size = (Number.parseFloat(getComputedStyle(name).fontSize) * unit * 25) / frame.width;
      const wrong = cut || covered || Math.abs(size - 1) > 0.02;
      return wrong ? [`${name.textContent}: ${size.toFixed(2)} ${cut} ${covered}`] : [];
    }),
  );

test('names of towns are as large on each map of trips, plans, entries and lessons, and whole', async ({
  page,
}) => {
  const plan = 'rencana/#p=1.....3~v.pasir-ona~p.museum-multatuli~z';
  const others = [plan, 'desa/pasir-ona/', 'en/villages/citorek/', 'belajar/membaca-peta-lebak/'];
  for (const address of [...trips, ...others]) {
    await page.goto(address);
    await expect(page.locator(towns).first(), address).toBeVisible();
    expect(await hardToRead(page), address).toEqual([]);
  }
});

test('the places of a lesson have their numbers, with a rim, beside their marks', async ({
  page,
}) => {
  await page.goto('belajar/menganyam-bilik/');
  const numbers = page.locator('.locator .number');
  await expect(numbers).toHaveText(['1', '2', '3']);
  await expect(numbers.first()).toHaveCSS('stroke-width', '4px');
});
