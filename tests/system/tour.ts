/** What a class does in an edition that a server gives, with every other host out of reach. */
import type { Browser, Page } from '@playwright/test';
import { expect } from 'vitest';
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { goldSet } from '../gold/queries.ts';
import { openChromium } from './chromium.ts';
import { answersTo } from './quiz.ts';

/** A page, and what it should not have met. */
interface Watched {
  page: Page;
  /** Errors of the console, exceptions, and requests that left the network of the school. */
  troubles: string[];
}

export interface Visitor {
  browser: Browser;
  /** The address of the edition. */
  home: string;
  page: Page;
}

async function watched(browser: Browser, home: string): Promise<Watched> {
  const page = await browser.newPage({ baseURL: home });
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin)
      troubles.push(`left: ${href}`);
  });
  return { page, troubles };
}

/**
 * Opens a browser that finds no other host: neither a name nor a number leads out.
 * @param home the address of the edition; @param rules more for the browser's resolver.
 */
export async function visitor(home: string, rules: string[] = []): Promise<Visitor> {
  const cut = [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const browser = await openChromium(`--host-resolver-rules=${cut.join(', ')}`);
  return { browser, home, page: (await watched(browser, home)).page };
}

/** @returns what is wrong with a page, if anything is. */
async function trouble({ page, troubles }: Watched, file: string): Promise<string | undefined> {
  troubles.length = 0;
  const answer = await page.goto(encodeURI(file), { waitUntil: 'domcontentloaded' });
  const language = await page.locator('html').getAttribute('lang');
  const shown = await page.locator('h1').first().isVisible();
  const right = language === (file.startsWith('en/') ? 'en' : 'id') && shown && answer?.ok();
  if (right && troubles.length === 0) return undefined;
  return `${file}: ${troubles.join('; ') || 'not shown'}`;
}

/** Opens every page, in several tabs. @param files of pages below the home, as `desa/pasir-ona/index.html`. */
export async function opensAll({ browser, home }: Visitor, files: readonly string[]) {
  expect(files.length).toBeGreaterThan(700);
  const [left, bad] = [[...files], new Set<string | undefined>()];
  const read = async () => {
    const tab = await watched(browser, home);
    for (let file = left.shift(); file !== undefined; file = left.shift())
      bad.add(await trouble(tab, file));
    await tab.page.close();
  };
  await Promise.all([read(), read(), read()]);
  bad.delete(undefined);
  expect([...bad]).toEqual([]);
}

const searchPage = (locale: Locale) => pathOf(locale, { section: 'search' }).slice(1);

/** Twenty questions of the gold set in each language: one of the wanted pages is among the answers. */
export async function searchesAnswer({ page }: Visitor, file = '') {
  for (const locale of locales) {
    const queries = goldSet().filter(({ language }) => language === locale);
    const step = Math.floor(queries.length / 20);
    for (const { query, accepted } of queries.filter((_, at) => at % step === 0).slice(0, 20)) {
      await page.goto(`${searchPage(locale)}${file}?q=${encodeURIComponent(query)}`);
      const slugs = accepted.map((ref) => ref.split('/').at(-1) ?? '');
      const wanted = slugs.map((slug) => `main li a[href*="${slug}"]`).join(',');
      // The names answer first, the full text a moment later.
      const found = page.locator(wanted).first().waitFor();
      await found.catch((cause: unknown) => {
        throw new Error(`No right answer to "${query}"`, { cause });
      });
    }
  }
  // A word that no name holds, only a text.
  await page.goto(`${searchPage(defaultLocale)}${file}?q=pengepul`);
  await page.locator('mark').first().waitFor();
}

/** Tries every choice of a quiz: one is right, and the others are not yet. */
export async function quizAnswers({ page }: Visitor, file = '') {
  await page.goto(`belajar/anyaman-dan-hitungan/${file}`);
  const says = await answersTo(page);
  expect(says.filter((each) => each.startsWith('Benar'))).toHaveLength(1);
  expect(says.filter((each) => each.startsWith('Belum tepat')).length).toBe(says.length - 1);
}
