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

/** Millimetres of a screen that stands for paper: 96 dots per inch, 180 mm between the margins of A4. */
const mm = 96 / 25.4;
const asPaper = async (page: Page) => {
  await page.setViewportSize({ width: Math.round(180 * mm), height: 1000 });
  await page.emulateMedia({ media: 'print' });
};

for (const [name, address] of [
  ['squared paper and tables', 'belajar/menganyam-bilik/'],
  ['a table of squares', lesson],
] as const) {
  test(`the worksheet with ${name} comes out alone, on one sheet`, async ({ page }) => {
    await withoutPrinter(page);
    await page.goto(address);
    await page.getByRole('button', { name: 'Cetak lembar kerja saja' }).click();
    const { sheet, questions, key, tools } = await onPaper(page);
    expect({ sheet, questions, key, tools }).toEqual({
      ...{ sheet: true, questions: false, key: false, tools: false },
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    expect(await sheets(page)).toBe(1);
  });
}

test('every box that is left empty on a worksheet has lines, and room for a hand', async ({
  page,
}) => {
  await page.goto('belajar/menganyam-bilik/');
  await asPaper(page);
  const boxes = await page.locator('.worksheet td:empty').evaluateAll((all) =>
    all.map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const { borderBottomWidth, borderLeftWidth } = getComputedStyle(each);
      return { width, height, lines: parseFloat(borderBottomWidth) * parseFloat(borderLeftWidth) };
    }),
  );
  expect(boxes.length).toBeGreaterThan(8);
  for (const { width, height, lines } of boxes) {
    expect(width).toBeGreaterThan(20 * mm);
    expect(height).toBeGreaterThan(7.5 * mm);
    expect(lines).toBeGreaterThan(0);
  }
});

test('both prints use the whole width of their sheets, and no list of links', async ({ page }) => {
  await withoutPrinter(page);
  await page.goto(lesson);
  for (const name of ['Cetak untuk murid', 'Cetak untuk guru']) {
    await page.getByRole('button', { name }).click();
    await asPaper(page);
    const text = await page.locator('.prose.lesson > p').first().boundingBox();
    expect(text?.width ?? 0).toBeGreaterThan(178 * mm);
    await expect(page.getByRole('heading', { name: 'Entri yang diterangkan' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
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
  const card = page.locator('article > section').first();
  await asPaper(page);
  await expect(card.locator('details li').first()).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: /^Cetak kartu/ }).click();
  await expect(page.locator('.cards > .notice')).toBeVisible();
  expect(await sheets(page)).toBe(Math.ceil(words / 8));
  await asPaper(page);
  await expect(card.locator('h2')).toBeVisible();
  await expect(card.locator('details')).toBeHidden();
  // Four rows and what stands above them fit between the margins of the first sheet, 267 mm high.
  const eighth = await page.locator('article > section').nth(7).boundingBox();
  expect((eighth?.y ?? Infinity) + (eighth?.height ?? 0)).toBeLessThan(267 * mm);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the print holds both, the folded part for teachers too', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('details.teacher > p').first()).toBeHidden();
    expect(await onPaper(page)).toEqual(forTeacher);
  });
});
