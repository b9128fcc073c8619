import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Served } from '../../src/commands/serve.ts';
import { dist, listed } from '../site/built.ts';
import { openChromium } from './chromium.ts';
import { poppler } from './program.ts';

interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const folder = mkdtempSync(join(tmpdir(), 'kriya-paper-'));
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serve({ folder: dist, port: 0 });
  browser = await openChromium();
  page = await browser.newPage({ baseURL: served.url, serviceWorkers: 'block' });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The words of each sheet, with the rectangles in which they stand, in points. */
async function sheetsOf(address: string): Promise<Word[][]> {
  const file = join(folder, 'page.pdf');
  await page.goto(address);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const number = '="([\\d.]+)"';
  const word = `xMin${number} yMin${number} xMax${number} yMax${number}>([^<]*)<`;
  return poppler('pdftotext', '-bbox', file, '-')
    .split('<page ')
    .slice(1)
    .map((sheet) =>
      [...sheet.matchAll(new RegExp(word, 'g'))].map(
        ([, left, top, right, bottom, text = '']): Word => ({
          ...{ text, left: Number(left), top: Number(top) },
          ...{ right: Number(right), bottom: Number(bottom) },
        }),
      ),
    );
}

/** Whether one covers half the height of the other; a word with a rim is drawn twice in its place. */
function covers(a: Word, b: Word): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return a.text !== b.text && across > 3 && down > lower * 0.55;
}

/** Numbers of a map stand close where its points do. */
const isNumber = ({ text }: Word) => /^\d+$/.test(text);

const covered = (words: readonly Word[]): string[] =>
  words.flatMap((a, at) =>
    words
      .slice(at + 1)
      .filter((b) => covers(a, b) && !(isNumber(a) && isNumber(b)))
      .map((b) => `${a.text} and ${b.text}`),
  );

it('no word of any page is printed over another', async () => {
  const bad: string[] = [];
  let words = 0;
  for (const { file } of listed) {
    const sheets = await sheetsOf(file.replace(/index\.html$/, ''));
    words += sheets.flat().length;
    const found = sheets.flatMap(covered);
    if (found.length > 0) bad.push(`${file}: ${found.length}, such as ${found[0]}`);
  }
  expect(bad).toEqual([]);
  expect(words).toBeGreaterThan(100_000);
});
