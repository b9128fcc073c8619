import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/commands/serve.ts';
import { testDist, testEnvironment, testStick } from '../../src/commands/jobs/table.ts';
import { sha256 } from '../../src/editions/papers.ts';
import { printouts } from '../../src/editions/printouts.ts';
import { editionName, type MadeEdition, type MadePart } from '../../src/site.ts';
import { files as dist } from '../site/built.ts';
import { openChromium } from './chromium.ts';
import { poppler } from './program.ts';

const name = `${editionName('print', testEnvironment.GUIDE_DATE)}.json`;
const made = JSON.parse(readFileSync(join(resolve(testStick), name), 'utf8')) as MadeEdition;
const parts = made.parts ?? [];
const fileOf = ({ file }: MadePart) => join(resolve(testStick), 'print', file);
const pathOf = new Map(printouts(dist).map(({ file, path }) => [file, path]));

/** Words alone: how lines and columns part them is the paper's matter. */
const words = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the PDFs', () => {
  it('are those of every lesson and of the sheets, in both languages', () => {
    expect(parts.map(({ file }) => file)).toEqual([...pathOf.keys()]);
    expect(parts.length).toBeGreaterThan(100);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    console.log(`${parts.length} PDFs, ${(bytes / 1e6).toFixed(2)} MB`);
  });

  it('are the files whose checksums are told', () => {
    for (const part of parts) expect(sha256(readFileSync(fileOf(part)))).toBe(part.sha256);
  });

  it('lead to the home of the guide, and never to the server that they were printed from', () => {
    const addresses = parts.flatMap((part) => {
      const text = readFileSync(fileOf(part), 'latin1');
      return [...text.matchAll(/\/URI \((https?:[^)]*)\)/g)].map(([, address = '']) => address);
    });
    expect(addresses.filter((address) => address.includes('localhost'))).toEqual([]);
    const home = `${testEnvironment.SITE_URL}/`;
    expect(addresses.filter((address) => address.startsWith(home)).length).toBeGreaterThan(100);
  });

  it('have the pages that are expected', () => {
    const pages = (wanted: string) => parts.filter(({ part }) => part === wanted);
    const counts = (wanted: string) => pages(wanted).map((each) => each.pages);
    expect([...counts('wall'), ...counts('poster')]).toEqual([1, 1, 1, 1]);
    for (const cards of pages('cards')) {
      const textOf = (at: number) =>
        poppler('pdftotext', '-raw', '-f', String(at), '-l', String(at), fileOf(cards), '-');
      const kickers = Array.from(
        { length: cards.pages },
        (_, at) =>
          textOf(at + 1).match(/^(Sunda|Indonesia|Sundanese|Indonesian)( ·|$)/gm)?.length ?? 0,
      );
      expect(kickers.slice(0, -1).filter((count) => count !== 8)).toEqual([]);
      expect(kickers.length).toBeGreaterThan(8);
    }
    const [pupils, teachers, sheets] = ['pupils', 'teacher', 'worksheet'].map(counts);
    // A leaf with two sides at most; nearly all on one.
    expect(Math.max(...(sheets ?? []))).toBeLessThanOrEqual(2);
    expect(sheets?.filter((count) => count > 1).length).toBeLessThanOrEqual(6);
    expect(Math.max(...(teachers ?? []))).toBeLessThanOrEqual(8);
    for (const [at, count] of (pupils ?? []).entries()) {
      expect(count, pages('pupils')[at]?.file).toBeLessThanOrEqual(teachers?.[at] ?? 0);
      expect(count).toBeGreaterThan(sheets?.[at] ?? Infinity);
    }
  });

  it('carry their fonts and are of A4, the sheets for the wall of A3', () => {
    for (const part of parts) {
      const fonts = poppler('pdffonts', fileOf(part)).trimEnd().split('\n').slice(2);
      expect(fonts.filter((line) => !/\byes +(yes|no) +(yes|no) +\d+ +\d+$/.test(line))).toEqual(
        [],
      );
      const size = poppler('pdfinfo', fileOf(part)).match(/Page size: +([\d.]+) x ([\d.]+)/);
      const millimetres = [size?.[1], size?.[2]].map((points) => (Number(points) / 72) * 25.4);
      const expected = part.part === 'wall' || part.part === 'poster' ? [297, 420] : [210, 297];
      expect(millimetres.map((each) => Math.round(each))).toEqual(expected);
    }
  });
});

describe('on the paper', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serve({ folder: resolve(testDist), port: 0 });
    browser = await openChromium();
    const viewport = { width: 680, height: 1000 };
    page = await browser.newPage({ baseURL: served.url, javaScriptEnabled: false, viewport });
    await page.emulateMedia({ media: 'print' });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  async function open({ file, part }: MadePart) {
    await page.goto((pathOf.get(file) ?? '').slice(1));
    const sheet = part === 'wall' || part === 'poster' ? 1047 : 680;
    await page.setViewportSize({ width: sheet, height: 1000 });
    await page
      .locator('html')
      .evaluate((html, reader) => html.setAttribute('data-print', reader), part);
  }

  /** What stands on paper as text: each block with its words. */
  const blocks = () =>
    page.locator('main :is(h1, h2, h3, p, li, td, th, dt, dd)').evaluateAll((all) =>
      (all as HTMLElement[])
        .filter((each) => each.checkVisibility() && !each.closest('svg, details.sources'))
        .filter((each) => !each.querySelector('p, ul, ol, table, svg'))
        .map((each) => each.innerText.trim()),
    );

  it('nothing is wider than a sheet', async () => {
    for (const part of parts) {
      await open(part);
      const wide = await page.locator('main *').evaluateAll((all) =>
        all
          .filter((each) => each.getClientRects().length > 0)
          .filter((each) => !each.closest('svg') || each.matches('svg'))
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => `${each.tagName} ${each.textContent.trim().slice(0, 30)}`),
      );
      expect([part.file, wide]).toEqual([part.file, []]);
    }
  });

  it('the first and the last words of every block are there', async () => {
    for (const part of parts) {
      await open(part);
      const text = ` ${words(poppler('pdftotext', '-layout', fileOf(part), '-'))} `;
      const raw = ` ${words(poppler('pdftotext', '-raw', fileOf(part), '-'))} `;
      const found = (some: string) => text.includes(` ${some} `) || raw.includes(` ${some} `);
      const lost = (await blocks()).map(words).flatMap((block) => {
        const list = block.split(' ').filter(Boolean);
        return list.length === 0 || (found(list[0] ?? '') && found(list.at(-1) ?? ''))
          ? []
          : [block];
      });
      expect([part.file, lost]).toEqual([part.file, []]);
    }
  });

  it('no two names of the wall map meet', async () => {
    for (const part of parts.filter((each) => each.part === 'wall')) {
      await open(part);
      const boxes = await page.locator('.wall text').evaluateAll((all) =>
        all.map((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          // A line is taller than its letters.
          const rest = (bottom - top) * 0.2;
          return {
            name: each.textContent.trim(),
            left,
            right,
            top: top + rest,
            bottom: bottom - rest,
          };
        }),
      );
      const meeting = boxes.flatMap((a, at) =>
        boxes
          .slice(0, at)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
      expect(boxes.length).toBeGreaterThan(130);
      expect(meeting).toEqual([]);
    }
  });
});
