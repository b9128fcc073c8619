/** The editors' form in a browser: opened on a folder, its fields by their labels, what it wrote. */
import type { Locator, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { testFolder } from '../../src/commands/jobs/table.ts';
import { serve, type Served } from '../../src/commands/serve.ts';
import { writeForm } from '../../src/integrations/form.ts';
import { good, type Files } from '../check/tree.ts';
import { expect } from './guide.ts';

/** It looks for a newer version of itself and for the state of a host, which its policy refuses. */
export const formTrouble = /unpkg\.com|githubstatus\.com|openstreetmap\.org|ERR_FAILED/;

/** Bundles the form as `npm run form` does, in a folder of that name, and serves it. */
export async function serveForm(name: string): Promise<Served> {
  const folder = resolve(testFolder, name);
  await writeForm(folder, 'id');
  return serve({ folder, base: '/', port: 0 });
}

/** Lays files of text into the folder that the browser keeps for this page alone. */
async function lay(page: Page, files: Files): Promise<void> {
  const texts = Object.entries(files).filter(([, content]) => typeof content === 'string');
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const folders = `content/${path}`.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(String(text));
      await writer.close();
    }
  }, texts);
}

/** Opens the form on a small guide; a folder of the browser's own stands in for the one that an editor picks. */
export async function openForm(page: Page, { url }: Served): Promise<void> {
  await page.route('**/*openstreetmap.org/**', (route) => route.abort());
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${url}admin/`);
  await lay(page, good);
  await page.getByRole('button', { name: 'Buka folder proyek' }).click();
  await expect(page.getByRole('button', { name: 'Baru' }).first()).toBeVisible();
}

/** @returns the files of one folder of the content, as the form wrote them. */
export const written = (page: Page, folder: string): Promise<Record<string, string>> =>
  page.evaluate(async (path) => {
    let folder = await navigator.storage.getDirectory();
    for (const each of `content/${path}`.split('/')) folder = await folder.getDirectoryHandle(each);
    const found: Record<string, string> = {};
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'file') found[`${path}/${name}`] = await (await handle.getFile()).text();
    }
    return found;
  }, folder);

type Pane = 'Indonesian' | 'English';

/** A field by its label; signs of direction stand around names. */
export const field = (page: Page, label: string, pane: Pane = 'Indonesian'): Locator =>
  page
    .getByRole('group', { name: new RegExp(`^Isi berbahasa .?${pane}`) })
    .getByRole('group', { name: new RegExp(`^Kolom “.?${label}.?”$`) });

export const type = (page: Page, label: string, text: string, pane?: Pane): Promise<void> =>
  field(page, label, pane).getByRole('textbox').fill(text);

/** Writes a small village in both languages, as the handbook tells. */
export async function writeVillage(page: Page, { url }: Served): Promise<void> {
  await page.goto(`${url}admin/#/collections/villages/new`);
  await type(page, 'Nama', 'Kampung Coba');
  await type(page, 'Nama', 'Kampung Coba', 'English');
  await type(page, 'Ringkasan', 'Kampung tempat bilik dibuat.');
  await type(page, 'Ringkasan', 'A hamlet where bilik is made.', 'English');
  const sources = field(page, 'Sumber untuk seluruh halaman');
  await sources.getByLabel(/Berita satu/).click();
  await field(page, 'Belum diterbitkan').getByRole('switch').click();
  await field(page, 'Kode desa menurut Kemendagri').getByRole('combobox').click();
  await page.getByRole('searchbox', { name: 'Saring pilihan' }).fill('36.02.07.2004');
  await page.getByRole('option', { name: /Bojongmanik/ }).click();
  await type(page, 'Teks', 'Bilik dianyam di sini.[^berita-satu]');
  await type(page, 'Teks', 'Bilik is woven here.[^berita-satu]', 'English');
}

/** Adds what is chosen, named or set on a map. */
export async function linkVillage(page: Page): Promise<void> {
  const made = field(page, 'Produk yang dibuat di sini');
  await made.getByRole('button', { name: /^Tambah/ }).click();
  await made.getByRole('radio', { name: 'Bilik' }).click();
  await made.getByRole('checkbox', { name: /Berita satu/ }).click();
  for (const [pane, text] of [
    ['Indonesian', 'Apakah menerima tamu'],
    ['English', 'Whether it takes visitors'],
  ] as const) {
    const unknown = field(page, 'Yang belum diterbitkan siapa pun', pane);
    await unknown.getByRole('button', { name: /^Tambah/ }).click();
    await unknown.getByRole('textbox', { name: 'Nama pendek' }).fill('kunjungan');
    await unknown.getByRole('textbox', { name: 'Teks' }).fill(text);
  }
  await setPoint(page);
}

async function setPoint(page: Page): Promise<void> {
  const place = field(page, 'Koordinat');
  await place.getByRole('checkbox', { name: /^Tambah/ }).click();
  // The map takes taps once its tools have come.
  await expect(async () => {
    await place.locator('.leaflet-container').click();
    await expect(place.getByRole('button', { name: 'Kosongkan' })).toBeEnabled({ timeout: 500 });
  }).toPass();
  await place.getByRole('radio', { name: 'desa' }).click();
  await place.getByRole('checkbox', { name: /Berita dua/ }).click();
}
