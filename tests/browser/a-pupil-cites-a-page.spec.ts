import { expect, test } from './guide.ts';

test('from the page of a village, in three forms', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('desa/pasir-ona/');
  const summary = page.getByText('Kutip halaman ini');
  await expect(summary).toBeVisible();
  expect(fetched.filter((address) => address.includes('guide-cite'))).toEqual([]);

  await summary.click();
  const form = (name: string) => page.locator(`[data-cite="${name}"]`);
  await expect(form('plain')).toContainText('“Pasir Ona”. Kriya Lebak, edisi ');
  await expect(form('apa')).toContainText('dari https://guide.example/desa/pasir-ona/');
  await expect(form('bibtex')).toContainText('@online{kriya-lebak-pasir-ona,');
});

test('in English, by keyboard', async ({ page }) => {
  await page.goto('en/villages/pasir-ona/');
  await page.getByText('Cite this page').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cite="apa"]')).toContainText('Retrieved ');
});

test('a page that is no entry offers nothing', async ({ page }) => {
  await page.goto('peta/');
  await expect(page.getByText('Kutip halaman ini')).toHaveCount(0);
});
