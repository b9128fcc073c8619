import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

const lesson = 'belajar/anyaman-dan-hitungan/';

/** Pages of A4 that the browser prints. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What stands on paper of each part of the lesson. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const seen = (selector: string) => page.locator(selector).first().isVisible();
  return {
    questions: await seen('.question .asked'),
    sheet: await seen('.worksheet .lines'),
    squares: await seen('weave-grid figure:last-of-type svg'),
    tools: await seen('.tools'),
    folded: await seen('.answer'),
    notes: await seen('details.teacher > p'),
    key: await seen('.key'),
    buttons: await seen('lesson-print'),
  };
}

const always = { questions: true, sheet: true, squares: true };
const never = { tools: false, folded: false, buttons: false };
const forPupils = { ...always, ...never, notes: false, key: false };
const forTeacher = { ...always, ...never, notes: true, key: true };

/** Keeps the window of the printer shut. */
const withoutPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'));
  });

for (const [name, expected] of [
  ['Cetak untuk murid', forPupils],
  ['Cetak untuk guru', forTeacher],
] as const) {
  test(name, async ({ page }) => {
    await withoutPrinter(page);
    await page.goto(lesson);
    await page.getByRole('button', { name }).click();
    expect(await onPaper(page)).toEqual(expected);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
    await expect(page.locator('details.teacher')).not.toHaveAttribute('open');
  });
}

test('the worksheet comes out alone, on two sheets at most', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Cetak lembar kerja saja' }).click();
  expect(await onPaper(page)).toMatchObject({
    ...never,
    sheet: true,
    questions: false,
    key: false,
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

test('the print for pupils uses the whole width of its sheets', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Cetak untuk murid' }).click();
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('.prose.lesson').boundingBox();
  // 100 mm, at 96 dots per inch; beside the facts of the teacher's print there are 120 mm.
  expect(text?.width ?? 0).toBeGreaterThan((100 / 25.4) * 96);
});

test('the teacher’s print has sheets of its own at its end', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Cetak untuk murid' }).click();
  const pupils = await sheets(page);
  await page.getByRole('button', { name: 'Cetak untuk guru' }).click();
  expect(await sheets(page)).toBeGreaterThan(pupils);
});

test('the key answers every question, in their order', async ({ page }) => {
  await page.goto(lesson);
  const texts = async (selector: string) =>
    (await page.locator(selector).allTextContents()).map((text) => text.trim());
  const answers = await texts('.answer p');
  expect(answers.length).toBeGreaterThan(5);
  expect(await texts('.key li')).toEqual(answers);
});

test('the glossary comes out as cards, eight to a sheet', async ({ page }) => {
  await page.goto('glosarium/');
  const words = await page.locator('article > section').count();
  const list = await sheets(page);
  await page.getByRole('link', { name: /^Cetak kartu/ }).click();
  await expect(page.locator('.cards > .notice')).toBeVisible();
  expect(await sheets(page)).toBe(Math.ceil(words / 8));
  expect(list).not.toBe(Math.ceil(words / 8));
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('article > section').first();
  await expect(card.locator('h2')).toBeVisible();
  await expect(card.locator('details')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the print holds both, the folded part for teachers too', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('details.teacher > p').first()).toBeHidden();
    expect(await onPaper(page)).toEqual(forTeacher);
  });
});
