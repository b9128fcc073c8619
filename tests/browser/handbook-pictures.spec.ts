/** The pictures of the editors' handbook, taken of the real thing: `npm run handbook -- pictures`. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { testEnvironment } from '../../src/commands/jobs/table.ts';
import { freePort } from '../../src/commands/server/port.ts';
import type { Served } from '../../src/commands/serve.ts';
import { develop, layTiny, withoutPictures } from '../check/tiny-guide.ts';
import { good } from '../check/tree.ts';
import { field, openForm, serveForm, type } from './editors-form.ts';
import { expect, test } from './guide.ts';

const folder = resolve(process.env['HANDBOOK_PICTURES'] ?? '.test/handbook');
/** The source of the points that a new entry is given. */
const points = 'sources/kemendagri-2025.yaml';

test.use({
  // The journeys look for trouble; Vite's own page in dev has some.
  expected: /./,
  actionTimeout: 10_000,
  serviceWorkers: 'block',
  locale: 'id-ID',
  viewport: { width: 1100, height: 640 },
});
test.describe.configure({ mode: 'serial' });

/** A guide of a few files, in which the ten-minute path is walked, and the village in it. */
let small = '';
let village = '';
let form: Served;
let guide: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join('content', points), 'utf8');
  small = layTiny('handbook-guide', { ...withoutPictures(good), [points]: text });
  village = join(small, 'content/villages/kampung-contoh');
  form = await serveForm('handbook-form');
});
test.afterAll(async () => {
  guide?.kill();
  await form.close();
});

/** Keeps a picture with few colours, so that it is small in the repository. */
async function keep(name: string, of: Page | Locator, height?: number): Promise<void> {
  const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width: 1100, height } };
  const taken = await of.screenshot({ animations: 'disabled', ...clip });
  const light = await sharp(taken)
    .png({ palette: true, colours: 32, dither: 0, effort: 10 })
    .toBuffer();
  writeFileSync(join(folder, `${name}.png`), light);
  expect(light.length, name).toBeLessThan(40_000);
}

/** A command as it is typed, and what the real one prints. */
function typed(line: string, ...args: string[]): string {
  const env = { ...process.env, ...testEnvironment, LANG: 'id_ID', CI: '', GITHUB_ACTIONS: '' };
  const options = { cwd: small, env, encoding: 'utf8', stdio: 'pipe' } as const;
  const main = join(small, 'src/commands/main.mjs');
  try {
    return `$ ${line}\n\n${execFileSync(process.execPath, [main, ...args], options)}`;
  } catch (error) {
    return `$ ${line}\n\n${(error as { stdout: string }).stdout}`;
  }
}

/** Shows the first paragraphs of a text as a terminal does. */
async function terminal(page: Page, shown: string, paragraphs: number): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((first) => {
    const pre = document.createElement('pre');
    pre.textContent = first;
    pre.style.cssText = 'font: 15px/1.45 monospace; margin: 0; padding: 16px; width: 960px';
    pre.style.whiteSpace = 'pre-wrap';
    document.body.style.cssText = 'margin: 0; background: #fff; color: #111';
    document.body.replaceChildren(pre);
  }, shown.split('\n\n').slice(0, paragraphs).join('\n\n').trimEnd());
}

/** Changes the facts of the village. @returns them as they were. */
function edit(...changes: (readonly [from: RegExp, to: string])[]): string {
  const file = join(village, 'index.id.md');
  const before = readFileSync(file, 'utf8');
  const after = changes.reduce((all, [from, to]) => {
    expect(all).toMatch(from);
    return all.replace(from, to);
  }, before);
  writeFileSync(file, after);
  return before;
}

test('a new entry, and what the check says of it @form', async ({ page }) => {
  const made = ['--name', 'Kampung Contoh', '--desa', 'Citeras'];
  const printed = typed('npm run new -- village --name "Kampung Contoh" --desa Citeras', 'new', 'village', ...made); // prettier-ignore
  await terminal(page, printed, 5);
  await keep('1-new', page.locator('pre'));
  const facts = 'Kampung tempat tikar pandan dianyam.';
  const before = edit([/^summary:.*$/m, `sumary: ${facts}`], [/lat: .*$/m, 'lat: -6,3404']);
  await terminal(
    page,
    typed('npm run check', 'check').replace(/content\S+en\.md[\s\S]*?\n\n/g, ''),
    4,
  );
  await keep('2-check', page.locator('pre'));
  writeFileSync(join(village, 'index.id.md'), before);
});

test('a draft while it is written @form', async ({ page }) => {
  test.setTimeout(120_000);
  edit(
    [/^summary:.*$/m, 'summary: Kampung tempat tikar pandan dianyam.'],
    [/^sources:.*$/m, 'sources: [berita-satu]'],
    [/\n---\n*$/, '\n---\nTikar pandan dianyam di rumah-rumah.[^berita-satu]\n'],
  );
  const port = await freePort(4410);
  guide = develop(small, port);
  const home = `http://localhost:${port}/desa/kampung-contoh/`;
  await expect(async () => expect((await page.goto(home))?.status()).toBe(200)).toPass({
    timeout: 90_000,
  });
  await expect(page.getByText('Draf: pembaca belum melihat entri ini.')).toBeVisible();
  // The policy lets the styles in that Vite writes into the page.
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
  await keep('3-draft', page, 560);
});

test('the form: its beginning, its lists, both languages @form', async ({ page }) => {
  await page.goto(`${form.url}admin/`);
  await page.getByRole('button', { name: 'Buka folder proyek' }).waitFor();
  await keep('4-open', page, 420);
  await openForm(page, form);
  await keep('5-list', page, 480);
  await page.getByRole('button', { name: 'Entri baru' }).click();
  await type(page, 'Nama', 'Kampung Contoh');
  await type(page, 'Nama', 'Kampung Contoh', 'English');
  await type(page, 'Ringkasan', 'Kampung tempat tikar pandan dianyam.');
  await type(page, 'Ringkasan', 'A hamlet where pandan mats are woven.', 'English');
  await keep('6-languages', page);
  await field(page, 'Ringkasan', 'English').getByRole('button', { name: 'Pilihan kolom' }).click();
  await page.getByRole('menuitem', { name: 'Batalkan perubahan' }).waitFor();
  await keep('7-field', page);
});
