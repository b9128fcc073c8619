import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

// The browser asks for the icon when it likes; here the line is cut.
test.use({ expected: /ERR_INTERNET_DISCONNECTED.*icon\.svg/, serviceWorkers: 'block' });

const lessons = [
  {
    address: 'belajar/anyaman-dan-hitungan/',
    check: 'Periksa',
    says: { none: /^Pilih jawaban/, wrong: /^Belum tepat/, right: /^Benar\. B / },
    over: 'baris 2, kolom 3: di atas',
    answer: 'Jawaban',
  },
  {
    address: 'en/lessons/anyaman-dan-hitungan/',
    check: 'Check',
    says: { none: /^Choose an answer/, wrong: /^Not quite/, right: /^Right\. B / },
    over: 'row 2, column 3: over',
    answer: 'Answer',
  },
];

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

for (const { address, check, says, over } of lessons) {
  test(`/${address}`, async ({ page, context }) => {
    await page.goto(address);
    await context.setOffline(true);
    const quiz = page.locator('lesson-quiz').first();
    const status = quiz.getByRole('status');
    const choices = quiz.getByRole('radio');
    await quiz.getByRole('button', { name: check }).focus();
    await press(page, 'Enter');
    await expect(status).toHaveText(says.none);
    await choices.first().focus();
    await press(page, 'Space', 'Tab', 'Enter');
    await expect(status).toHaveText(says.wrong);
    await press(page, 'Shift+Tab', 'ArrowDown', 'Tab', 'Enter');
    await expect(choices.nth(1)).toBeChecked();
    await expect(status).toHaveText(says.right);
  });

  test(`and draws on squared paper: /${address}`, async ({ page }) => {
    await page.goto(address);
    const grid = page.locator('weave-grid').first().getByRole('group');
    await grid.getByRole('button').first().focus();
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Space');
    const square = grid.getByRole('button', { name: over });
    await expect(square).toBeFocused();
    await expect(square).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('weave-grid').first().getByRole('status')).toHaveText(over);
    await press(page, 'Tab', 'Enter');
    await expect(grid.locator('[aria-pressed="true"]')).toHaveCount(0);
  });
}

test('nothing of it is kept', async ({ page }) => {
  await page.goto(lessons[0]?.address ?? '');
  await page.locator('lesson-quiz').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Periksa' }).first().click();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const { address, answer } of lessons) {
    test(`it is a question with a folded answer: /${address}`, async ({ page }) => {
      await page.goto(address);
      const quiz = page.locator('lesson-quiz').first();
      await expect(quiz.getByRole('listitem')).toHaveCount(3);
      await expect(quiz.locator('input, button')).toHaveCount(0);
      await expect(quiz.locator('.answer p')).toBeHidden();
      await quiz.getByText(answer, { exact: true }).click();
      await expect(quiz.locator('.answer p')).toBeVisible();
      await expect(page.locator('weave-grid svg').nth(1)).toBeVisible();
    });
  }
});
