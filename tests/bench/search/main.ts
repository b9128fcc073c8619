/**
 * `npm run bench -- search`: how soon, with how many bytes and how well the guide's search answers,
 * beside five others over the same pages, in the same Chromium, over a poor line and over none.
 */
import type { Browser } from '@playwright/test';
import { locales } from '../../../src/i18n/locales.ts';
import { goldSet, type Query } from '../../gold/queries.ts';
import { lines, openBrowser } from '../shared/browser.ts';
import { builtGuide, smoke } from '../shared/built.ts';
import { host, type Host } from '../shared/host.ts';
import { median } from '../shared/numbers.ts';
import { documentsOf } from './documents.ts';
import { askAll, measure, type Answered } from './measure.ts';
import { engines, pathOf, peerFiles, type Engine } from './pages.ts';
import { scoreTable, timeTable, type Found } from './tables.ts';

const dist = builtGuide();

/** Queries that every one of them answers; each is opened once, and followed by the next. */
const all = ['kalimaya', 'gula semut', 'tikar pandan', 'golok', 'madu hutan'] as const;
const asked = smoke ? all.slice(0, 1) : all;

const names = ['cold', 'bytes', 'whole', 'wholeBytes', 'warm', 'warmWhole', 'warmBytes'] as const;

function middle(runs: readonly Answered[]): Answered {
  const of = (name: keyof Answered) => median(runs.map((each) => each[name]));
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as Answered;
}

/** Opens each search in turn with one query after the other, so that a busy moment meets all of them. */
async function timed(browser: Browser, server: Host): Promise<[string, Answered][]> {
  const runs = engines.map((engine) => ({ engine, answered: [] as Answered[] }));
  for (const [at, query] of asked.entries()) {
    const next = asked[(at + 1) % asked.length] ?? query;
    for (const { engine, answered } of runs) {
      answered.push(await measure(browser, server, pathOf(engine, 'id'), [query, next]));
    }
  }
  return runs.map(({ engine, answered }) => [engine.name, middle(answered)]);
}

/** Asks a search the whole gold set, in both languages, in its page. */
async function scored(browser: Browser, { url }: Host, engine: Engine, gold: readonly Query[]) {
  const found: Found[] = [];
  for (const locale of locales) {
    const refs = new Map(documentsOf(dist, locale).map((each) => [each.url, each.ref]));
    const own = gold.filter(({ language }) => language === locale);
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(url + pathOf(engine, locale), { waitUntil: 'networkidle' });
    const answers = await page.evaluate(
      askAll,
      own.map(({ query }) => query),
    );
    for (const [at, query] of own.entries()) {
      const addresses = answers[at] ?? [];
      found.push({ ...query, found: addresses.map((each) => refs.get(each) ?? each) });
    }
    await page.close();
  }
  return found;
}

const introduction = `Search: ${documentsOf(dist, 'id').length} pages a language; the guide's own page
around each; gzip; medians of ${asked.length} queries, each opened afresh. The line is
laid at the host, so that workers read through it too. Each but Pagefind has the full
text, weighed fields, other names, Snowball’s stemmers and our list of small words.
${engines.map(({ name, how }) => `- ${name}: ${how}.`).join('\n')}`;

async function run(): Promise<void> {
  const instead = await peerFiles(dist);
  const [server, browser] = [await host({ folder: dist, instead }), await openBrowser()];
  console.log(introduction);
  // The first page of a browser that was just started is slow, whatever it shows.
  for (const engine of engines) {
    const [query, , next] = all;
    await measure(browser, server, pathOf(engine, 'id'), [query, next]);
  }
  for (const [name, line] of smoke ? lines.slice(1) : lines) {
    const far = await host({ folder: dist, instead, line });
    console.log(`\n${timeTable(name, await timed(browser, far))}`);
    await far.close();
  }
  const gold = smoke ? goldSet().slice(0, 5) : goldSet();
  const answered: [string, Found[]][] = [];
  for (const engine of engines) {
    answered.push([engine.name, await scored(browser, server, engine, gold)]);
  }
  console.log(`\n${scoreTable(answered)}`);
  await browser.close();
  await server.close();
}

await run();
