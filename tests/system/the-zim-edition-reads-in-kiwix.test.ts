import { spawn, type ChildProcess } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testZim } from '../../src/commands/jobs/table.ts';
import { freePort } from '../../src/commands/server/port.ts';
import { zimTools } from './program.ts';
import { opensAll, quizAnswers, searchesAnswer, visitor, type Visitor } from './tour.ts';
import { zimIn } from './zim.ts';

const zim = zimIn(resolve(testZim));
const book = basename(zim, '.zim');

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
  const report = zimTools('zimcheck', '-A', zim);
  expect(report).toContain('Overall Test Status: Pass');
  expect(report).not.toContain('[ERROR]');
});

describe('in kiwix-serve, with every other host out of reach', () => {
  let server: ChildProcess;
  let home = '';
  let reader: Visitor;
  let page: Page;

  beforeAll(async () => {
    const port = await freePort(18_070);
    server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), zim]);
    home = await homeOf(`http://127.0.0.1:${port}/${book}`);
    reader = await visitor(home);
    page = reader.page;
  }, 60_000);
  afterAll(async () => {
    await reader.browser.close();
    server.kill();
  });

  it('every page opens, in both languages', async () => {
    const files = zimTools('zimdump', 'list', zim).split('\n');
    await opensAll(
      reader,
      files.filter((file) => file.endsWith('.html')),
    );
  });

  // https://wiki.openzim.org/wiki/Metadata
  it.each([
    ['Title', /^Kriya Lebak$/],
    ['Name', /^kriya-lebak$/],
    ['Language', /^ind,eng$/],
    ['Description', /^.{20,80}$/],
    ['Creator', /^Kriya Lebak$/],
    ['Publisher', /^Kriya Lebak$/],
    ['Date', /^\d{4}-\d\d-\d\d$/],
    ['Source', /^https:\/\/guide\.example\/$/],
    ['Scraper', /^kriya-lebak \d+\.\d+\.\d+\+/],
    ['Tags', /license:CC-BY-SA-4\.0/],
    ['Counter', /text\/html=\d{3}/],
    ['Illustration_48x48@1', /^.PNG/],
  ])('its %s stands in the catalogue of the server', async (key, value) => {
    const answer = await fetch(new URL(`/raw/${book}/meta/${key}`, home));
    expect((await answer.text()).trim()).toMatch(value);
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

  it('twenty searches answer in each language, by name and by text', () =>
    searchesAnswer(reader, 'index.html'));

  it('a quiz tells right from wrong', () => quizAnswers(reader, 'index.html'));
});
