import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './guide.ts';

const rows = (page: Page) => page.locator('.plan-row');
const titles = (page: Page) => page.locator('.plan-title').allTextContents();
const status = (page: Page) => page.locator('[data-status]');

/** Adds an entry by typing its name, as the list of names offers it. */
async function add(page: Page, name: string, role = 'stop') {
  const form = page.locator('form[data-form="add"]');
  await form.getByLabel('Desa, perajin, atau tempat').fill(name);
  await form.getByLabel('Sebagai').selectOption(role);
  await form.getByRole('button', { name: 'Tambahkan' }).click();
}

test('from the page of a place to a plan that the device keeps', async ({ page }) => {
  await page.goto('wisata/museum-multatuli/');
  await page.getByRole('link', { name: 'Masukkan ke rencana' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(status(page)).toHaveText('Museum Multatuli masuk rencana.');
  await expect(page).toHaveURL(/\/rencana\/#p=1\.[^?]*museum-multatuli/);

  await page.goto('desa/pasir-ona/');
  await page.getByRole('link', { name: 'Masukkan ke rencana' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goto('rencana/?add=places/museum-multatuli');
  await expect(status(page)).toContainText('sudah ada dalam rencana');
  await page.goto('rencana/');
  await expect(rows(page)).toHaveCount(2);
});

test('order, minutes, note and undo', async ({ page }) => {
  await page.goto('rencana/');
  await expect(page.getByText('Belum ada perhentian')).toBeVisible();
  for (const name of ['Museum Multatuli', 'Pasir Ona', 'Sawarna']) await add(page, name);
  await add(page, 'Stasiun Rangkasbitung', 'start');
  await page.getByRole('button', { name: 'Turunkan Museum Multatuli' }).click();
  await expect
    .poll(() => titles(page))
    .toEqual(['Stasiun Rangkasbitung', 'Pasir Ona', 'Museum Multatuli', 'Sawarna']);
  await expect(page.getByRole('button', { name: 'Turunkan Museum Multatuli' })).toBeFocused();

  await page.getByLabel('Ubah Pasir Ona').click();
  await rows(page).nth(1).getByLabel('Lama di sini, menit').fill('30');
  await rows(page).nth(1).getByLabel('Catatan').fill('Tanya dulu');
  await page.getByLabel('Nama rencana').fill('Sabtu');
  await expect(rows(page).nth(1).locator('.plan-note')).toHaveText('Tanya dulu');
  await expect(rows(page).nth(1).locator('.plan-times')).toContainText('08.10–08.40');

  await page.getByRole('button', { name: 'Kosongkan' }).click();
  await expect(rows(page)).toHaveCount(0);
  for (const name of ['Kosongkan', 'Urutan terpendek', 'Cetak'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Batalkan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(1).locator('.plan-note')).toHaveText('Tanya dulu');
});

test('by keyboard alone: a stop is moved and removed, and the focus stays in reach', async ({
  page,
}) => {
  await page.goto('rencana/#p=1.....3~p.sawarna~v.pasir-ona~p.museum-multatuli~z');
  await page.getByRole('button', { name: 'Naikkan Museum Multatuli' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Museum Multatuli', 'Sawarna', 'Pasir Ona']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Naikkan Museum Multatuli' })).toBeFocused();
  await page.getByLabel('Ubah Sawarna').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hapus Sawarna' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Museum Multatuli', 'Pasir Ona']);
  await expect(page.getByLabel('Ubah Pasir Ona')).toBeFocused();
});

test('dragged by its handle, a stop goes where it is let go', async ({ page }) => {
  await page.goto('rencana/#p=1.....3~p.sawarna~v.pasir-ona~p.museum-multatuli~z');
  const handle = rows(page).first().locator('[data-drag]');
  await handle.hover();
  await page.mouse.down();
  const last = await rows(page).nth(2).boundingBox();
  await page.mouse.move((last?.x ?? 0) + 20, (last?.y ?? 0) + (last?.height ?? 0) - 5);
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual(['Pasir Ona', 'Museum Multatuli', 'Sawarna']);
});

test('the shortest order', async ({ page }) => {
  await page.goto(
    'rencana/#p=1.....4~sp.stasiun-rangkasbitung~p.sawarna~p.museum-multatuli~v.kaduketug~z',
  );
  await page.getByRole('button', { name: 'Urutan terpendek' }).click();
  await expect
    .poll(() => titles(page))
    .toEqual(['Stasiun Rangkasbitung', 'Museum Multatuli', 'Kaduketug', 'Sawarna']);
  await expect(status(page)).toContainText(/menjadi [\d,]+ km, tadinya [\d,]+ km/);
});

test('a name is asked for where none was typed', async ({ page }) => {
  await page.goto('rencana/');
  await add(page, ' ');
  const form = page.locator('form[data-form="add"]');
  await expect(form).toContainText('Ketik sebuah nama');
  await expect(form.getByLabel('Desa, perajin, atau tempat')).toBeFocused();
  await add(page, 'tidak ada');
  await expect(form).toContainText('“tidak ada” tidak ada dalam panduan');
});

test('the day decides what is warned of', async ({ page }) => {
  // A Monday, on which the museum is closed by its published hours.
  await page.goto('rencana/#p=1.20991130...1~p.museum-multatuli.1o~z');
  await expect(rows(page).locator('.plan-warnings')).toContainText('Tutup pada hari Senin');
  await page.getByLabel('Tanggal').fill('2099-12-01');
  await page.getByLabel('Mulai pukul').fill('09:00');
  await expect(rows(page).locator('.plan-warnings')).not.toContainText('Tutup');
  // What is open says until when, for the sheet that one takes along.
  await expect(rows(page).locator('.plan-warnings')).toContainText('Pada hari Selasa buka pukul');
  await page.getByLabel('Mulai pukul').fill('17:30');
  await expect(rows(page).locator('.plan-warnings')).toContainText('matahari terbenam');
});

test('the shared link opens the same plan, and the own one is not lost', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('rencana/');
  await add(page, 'Museum Multatuli');
  await add(page, 'Sawarna');
  await page.getByLabel('Nama rencana').fill('Sabtu, kita berempat');
  await page.getByLabel('Tanggal').fill('2099-12-05');
  const { hash: shared } = new URL(await page.locator('[data-link]').inputValue());
  await expect(page.locator('[data-take="whatsapp"]')).toHaveAttribute(
    'href',
    new RegExp(`^https://wa\\.me/\\?text=.*${encodeURIComponent('#p=1.20991205')}`),
  );

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await other.goto('rencana/?add=villages/pasir-ona');
  await expect(rows(other)).toHaveCount(1);
  await other.goto(`rencana/${shared}`);
  await expect(rows(other)).toHaveCount(2);
  await expect(other.getByLabel('Nama rencana')).toHaveValue('Sabtu, kita berempat');
  await expect(other.getByLabel('Tanggal')).toHaveValue('2099-12-05');
  await expect(status(other)).toContainText('Rencana Anda sendiri masih tersimpan');
  await other.getByRole('button', { name: 'Batalkan' }).click();
  await expect(rows(other)).toHaveCount(1);
  await context.close();
});

test('on a narrow screen nothing of a row is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(
    'rencana/#p=1.20991205...2~sp.stasiun-rangkasbitung~m.galeri-umkm-museum-multatuli.1o~z',
  );
  await expect(rows(page)).toHaveCount(2);
  await page.getByText('Ubah', { exact: true }).last().click();
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wide)).toBe(0);
});

test('the code for another phone is drawn where the edition has a home', async ({ page }) => {
  await page.goto('rencana/#p=1.20991205...1~p.sawarna.1o~z');
  await page.getByText('Kode QR', { exact: true }).click();
  const home = await page.locator('guide-plan').getAttribute('data-home');
  if (home) await expect(page.getByRole('img', { name: 'Kode QR dengan tautan' })).toBeVisible();
  else await expect(page.getByText('tidak mempunyai alamat di internet')).toBeVisible();
});

for (const [name, says] of [
  ['Kalender (ICS)', 'BEGIN:VEVENT'],
  ['GPX untuk navigasi', '<rtept lat='],
  ['KML', '<Placemark id='],
  ['GeoJSON', '"FeatureCollection"'],
] as const) {
  test(`saved as ${name}`, async ({ page }) => {
    await page.goto('rencana/#p=1.20991205...2~p.sawarna.1o~v.pasir-ona.1o~z');
    const waits = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await waits;
    expect(download.suggestedFilename()).toMatch(/^rencana\.(ics|gpx|kml|geojson)$/);
    expect(await readFile(await download.path(), 'utf8')).toContain(says);
  });
}

test('a plan of ten stops is printed on one sheet, with its map and without its buttons', async ({
  page,
}) => {
  await page.goto(
    'rencana/#p=1.20991205...c.Sabtu~sp.stasiun-rangkasbitung~v.pasir-ona.k~p.museum-multatuli.2i' +
      '~m.imah-batik-sahate.19~p.alun-alun-rangkasbitung.k~p.waduk-karian.k~v.cihiyang.k' +
      '~nv.kaduketug.1o.Tanya_dulu~p.ciboleger.k~m.toko-najwa.k~np.sawarna.23' +
      '~ep.stasiun-rangkasbitung~z',
  );
  await expect(rows(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Urutan terpendek' }).click();
  await expect(status(page)).toContainText(/menjadi [\d,]+ km, tadinya [\d,]+ km/);
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan-picture svg')).toBeVisible();
  expect(await page.locator('guide-plan button:visible').count()).toBe(0);
});
