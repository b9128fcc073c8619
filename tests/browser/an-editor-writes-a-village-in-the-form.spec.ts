import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../../src/commands/serve.ts';
import { checkTree, report } from '../../src/check/index.ts';
import { formPolicy } from '../../src/exports/policy.ts';
import { buildTiny, withoutPictures } from '../check/tiny-guide.ts';
import { good, marked, settings, treeOf, type Files } from '../check/tree.ts';
import {
  field,
  formTrouble,
  linkVillage,
  openForm,
  serveForm,
  writeVillage,
  written,
} from './editors-form.ts';
import { expect, test } from './guide.ts';

// Fields below the screen are made when one comes to them.
const viewport = { width: 1280, height: 9000 };
test.use({
  expected: formTrouble,
  actionTimeout: 10_000,
  serviceWorkers: 'block',
  locale: 'id-ID',
  viewport,
});
test.describe.configure({ mode: 'serial' });

let form: Served;
let files: Files = {};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  form = await serveForm('form');
});
test.afterAll(() => form.close());

test('a village in both languages, of which the check finds nothing wrong @form', async ({
  page,
}) => {
  await openForm(page, form);
  await writeVillage(page, form);
  await linkVillage(page);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Sudah disimpan ke folder.')).toBeVisible();
  files = marked({ ...good, ...(await written(page, 'villages/kampung-coba')) });
  const errors = checkTree(treeOf(files), settings).filter(({ severity }) => severity === 'error');
  expect(report(errors, 'en')).toBe(report([], 'en'));
});

test('the guide is built with it, and the form is in no list of what is kept or found @form', async () => {
  test.setTimeout(240_000);
  const built = await buildTiny('form-built', withoutPictures(files), { GUIDE_FORM: 'yes' });
  expect(built.output).toContain('Complete!');
  const dist = join(built.folder, 'dist');
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  expect(read('desa/kampung-coba/index.html')).toContain('Bilik dianyam di sini.');
  expect(read('en/villages/kampung-coba/index.html')).toContain('Bilik is woven here.');
  expect(read('admin/index.html')).toContain(formPolicy);
  expect(read('admin/form.js')).toContain('Buka folder proyek');
  expect(read('admin/form.js')).not.toContain('cdn.jsdelivr.net');
  expect(read('_headers')).toContain(`/admin/*\n  Content-Security-Policy: ${formPolicy}`);
  const lists = ['offline/everything.json', 'offline/frame.json', 'sitemap-0.xml'];
  for (const list of [...lists, 'data/checksums.txt'])
    expect(read(list), list).not.toContain('admin/');
  expect(existsSync(join(dist, 'pagefind'))).toBe(true);
});

test('what is not saved is asked for before the page is left, and offered again after it @form', async ({
  page,
}) => {
  await openForm(page, form);
  await writeVillage(page, form);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  // The copy is made half a second after the last letter.
  await page.waitForTimeout(1500);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Pulihkan' }).click();
  await expect(field(page, 'Nama').getByRole('textbox')).toHaveValue('Kampung Coba');
  await expect(field(page, 'Teks', 'English').getByRole('textbox')).toHaveValue(/woven here/);
});

test('who has saved leaves without being asked @form', async ({ page }) => {
  await openForm(page, form);
  await writeVillage(page, form);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Sudah disimpan ke folder.')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Baru' }).first()).toBeVisible();
  expect(asked).toEqual([]);
});
