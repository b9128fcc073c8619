import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block' });

for (const [map, button, plan] of [
  ['peta/', 'Masukkan ke rencana', 'rencana/'],
  ['en/map/', 'Add to a plan', 'en/plan/'],
] as const) {
  test(`from /${map}`, async ({ page }) => {
    await page.goto(`${map}?entry=villages/pasir-ona`);
    await page.getByRole('dialog').getByRole('link', { name: button }).click();
    await expect(page).toHaveURL(new RegExp(plan));
    await expect(page.getByRole('listitem').filter({ hasText: 'Pasir Ona' }).first()).toBeVisible();
  });
}
