/** A quiz in a browser, whichever runner holds the browser. */
import type { Page } from '@playwright/test';

/**
 * Tries every choice of the first quiz of the page that is open.
 * @returns what the quiz said to each choice, in their order.
 */
export async function answersTo(page: Page): Promise<string[]> {
  const quiz = page.locator('lesson-quiz').first();
  const says: string[] = [];
  for (const choice of await quiz.getByRole('radio').all()) {
    await choice.check();
    await quiz.getByRole('button', { name: 'Periksa' }).click();
    says.push((await quiz.getByRole('status').textContent()) ?? '');
  }
  return says;
}
