import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testZim } from '../../src/commands/jobs/table.ts';
import { goldSet } from '../gold/queries.ts';
import { freePort } from '../../src/commands/server/port.ts';

const zimIn = (folder: string) =>
  join(folder, readdirSync(folder).find((each) => each.endsWith('.zim')) ?? '');
const zim = zimIn(resolve(testZim));
const name = basename(zim);

/** What a program of the system says. @throws Error with how to get it. */
function said(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { code, stdout } = error as { code?: string; stdout?: string };
    if (code !== 'ENOENT') throw new Error(stdout ?? String(error), { cause: error });
    throw new Error(`No ${program}: apt-get install zim-tools kiwix-tools`, { cause: error });
  }
}

/** Where the server has put the book: another version has another path, to which it leads. */
async function homeOf(book: string): Promise<string> {
  for (let tries = 100; tries > 0; tries -= 1) {
    const answer = await fetch(book).catch(() => undefined);
    if (answer?.ok) return new URL('.', answer.url).href;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`kiwix-serve does not answer at ${book}`);
}

it('passes every check of zimcheck', () => {
  const report = said('zimcheck', '-A', zim);
  expect(report).toContain('Overall Test Status: Pass');
  expect(report).not.toContain('[ERROR]');
});

/** @returns the entries of a ZIM, as zimdump writes them, each with the hash of its content. */
function entriesOf(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zim-'));
  try {
    said('zimdump', 'dump', `--dir=${folder}`, file);
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    return paths.sort().map((path) => `${hash(path)}  ${path.slice(folder.length + 1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('holds the same entries with the same hashes when it is made again', () => {
  const entries = entriesOf(zim);
  expect(entries.length).toBeGreaterThan(800);
  expect(entriesOf(zimIn(resolve(`${testZim}-again`)))).toEqual(entries);
});

describe('in kiwix-serve', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const port = await freePort(18_070);
    server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), zim]);
    const executablePath = process.env['CHROMIUM_PATH'];
    const path = executablePath === undefined ? {} : { executablePath };
    browser = await chromium.launch({ ...path, args: ['--no-sandbox', '--disable-gpu'] });
    const baseURL = await homeOf(`http://127.0.0.1:${port}/${name.replace(/\.zim$/, '')}`);
    page = await browser.newPage({ baseURL });
    page.setDefaultTimeout(20_000);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.kill();
  });

  it('pages lead on to pages', async () => {
    await page.goto('index.html');
    await page.getByRole('link', { name: 'Desa kriya' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Pasir Ona' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Pasir Ona' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('craft village').first().waitFor();
  });

  it('the map draws and filters', async () => {
    await page.goto('peta/index.html');
    await page.locator('.leaflet-container path').first().waitFor({ state: 'attached' });
    const before = await page.locator('.map-count').textContent();
    await page.locator('select[name="group"]').selectOption('mebel');
    expect(await page.locator('.map-count').textContent()).not.toBe(before);
  });

  it('twenty searches answer, by name and by text', async () => {
    const queries = goldSet().filter(({ language }) => language === 'id');
    const step = Math.floor(queries.length / 20);
    for (const { query } of queries.filter((_, at) => at % step === 0).slice(0, 20)) {
      await page.goto(`cari/index.html?q=${encodeURIComponent(query)}`);
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    }
    await page.goto('cari/index.html?q=pengepul');
    await page.locator('mark').first().waitFor();
  });

  it('a quiz tells what is right', async () => {
    await page.goto('belajar/anyaman-dan-hitungan/index.html');
    const quiz = page.locator('lesson-quiz').first();
    await quiz.locator('[data-right=true]').getByRole('radio').check();
    await quiz.getByRole('button', { name: 'Periksa' }).click();
    await quiz.getByText(/^Benar/).waitFor();
  });
});
