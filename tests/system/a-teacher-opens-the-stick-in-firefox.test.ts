import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldSet } from '../gold/queries.ts';
import { openFirefox, type Firefox, type FirefoxPage } from './firefox.ts';
import { stickFiles, unpacked } from './stick.ts';

const files = [...stickFiles().keys()];
const pages = files.filter((path) => path.endsWith('.html'));
const ofTheFirstLanguage = pages.filter((path) => !path.startsWith('en/'));

let home = '';
let firefox: Firefox;
let page: FirefoxPage;
let troubles: string[] = [];

beforeAll(async () => {
  home = unpacked(99);
  firefox = await openFirefox();
  console.log(await firefox.version());
  page = await firefox.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
}, 120_000);
afterAll(() => firefox.close());

const seen = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const waitFor = (code: string) => page.waitForFunction(code, { timeout: 20_000 });

describe('in Firefox, from a file, with the network cut', () => {
  it('every page of a language opens without an error', async () => {
    expect(ofTheFirstLanguage.length).toBeGreaterThan(350);
    const bad: string[] = [];
    for (const path of ofTheFirstLanguage) {
      troubles = [];
      await page.goto(home + encodeURI(path));
      const opened = await page.evaluate<boolean>(
        "document.documentElement.lang === 'id' && document.querySelector('h1') !== null",
      );
      if (!opened || troubles.length > 0)
        bad.push(`${path}: ${troubles.join('; ') || 'not shown'}`);
    }
    expect(bad).toEqual([]);
  });

  it('every link of a sample leads to a page', async () => {
    const found = new Set<string>();
    for (const path of [
      'index.html',
      'en/index.html',
      'desa/pasir-ona/index.html',
      'unduh/index.html',
    ]) {
      await page.goto(home + path);
      const links = await page.evaluate<string[]>(
        "[...document.links].map(({href}) => href).filter((href) => href.startsWith('file:'))",
      );
      for (const link of links) found.add(link.replace(/[?#].*/, ''));
    }
    expect(found.size).toBeGreaterThan(60);
    for (const link of [...found].filter((each) => each.endsWith('.html'))) {
      await page.goto(link);
      expect([link, await page.evaluate<boolean>(seen('h1'))]).toEqual([link, true]);
    }
    const others = [...found].filter((each) => !each.endsWith('.html'));
    const known = new Set(files.map((path) => home + encodeURI(path)));
    expect(others.filter((link) => !known.has(link))).toEqual([]);
  });

  it('twenty searches answer', async () => {
    const queries = goldSet().filter(({ language }) => language === 'id');
    const step = Math.floor(queries.length / 20);
    for (const { query } of queries.filter((_, at) => at % step === 0).slice(0, 20)) {
      await page.goto(`${home}cari/index.html?q=${encodeURIComponent(query)}`);
      await waitFor(
        `[...document.querySelectorAll('main li a')].some((link) => link.offsetParent)`,
      );
      const links = await page.evaluate<string[]>(
        "[...document.querySelectorAll('main li a')].map(({href}) => href)",
      );
      expect(links.every((link) => link.startsWith(home) && link.includes('.html'))).toBe(true);
    }
  });

  it('the map draws its marks and filters them', async () => {
    await page.goto(`${home}peta/index.html`);
    await waitFor(seen('.leaflet-container path'));
    await waitFor("document.querySelectorAll('.leaflet-container button.pin').length > 5");
    const count = "document.querySelector('.map-count').textContent";
    const whole = await page.evaluate<string>(count);
    await page.evaluate(
      `(() => { const s = document.querySelector('select[name="group"]'); s.value = 'mebel';
         s.dispatchEvent(new Event('input', { bubbles: true }));
         s.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    await waitFor(`${count} !== ${JSON.stringify(whole)}`);
  });

  it('a quiz tells right from wrong', async () => {
    await page.goto(`${home}belajar/anyaman-dan-hitungan/index.html`);
    await waitFor(seen('lesson-quiz button'));
    const says: string[] = [];
    for (const at of [0, 1, 2, 3]) {
      await page.evaluate(
        `(() => { const quiz = document.querySelector('lesson-quiz');
           const choice = quiz.querySelectorAll('input[type="radio"]')[${at}];
           if (!choice) return; choice.click(); quiz.querySelector('button').click(); })()`,
      );
      says.push(
        await page.evaluate<string>(
          "document.querySelector('lesson-quiz [role=status]').textContent",
        ),
      );
    }
    expect(new Set(says.filter((each) => each.startsWith('Benar'))).size).toBe(1);
    expect(says.some((each) => each.startsWith('Belum tepat'))).toBe(true);
  });
});
