/**
 * `npm run bench -- pages [word [runs]]`: what each kind of page weighs, what Lighthouse says of it, and when
 * it shows on a slow line; then the same of a few kinds beside the same text as a Starlight site and
 * as a plain Eleventy site with Leaflet. With a word: only the kinds of page whose name begins so;
 * `peers` is the second part alone.
 */
import { locales } from '../../../src/i18n/locales.ts';
import { freePort } from '../../../src/commands/server/port.ts';
import type { Served } from '../../../src/commands/serve.ts';
import { pageKinds, type PageKind } from '../../browser/page-kinds.ts';
import { openBrowser, slowLine } from '../shared/browser.ts';
import { builtGuide, smoke } from '../shared/built.ts';
import { host } from '../shared/host.ts';
import { kilobytes, median, repeat, table } from '../shared/numbers.ts';
import { marksOf } from './lighthouse.ts';
import { load, type Load } from './load.ts';
import { eleventySite, starlightSite } from '../peers/sites.ts';

const slowdown = 6;
const [word = smoke ? 'home' : '', times = smoke ? '1' : '5'] = process.argv.slice(2);
const runs = Number(times);
const kinds = pageKinds.filter(({ name }) => name.startsWith(word));

/** The kinds that the peers have as well: the first by its peers' path too. */
const compared = ['home', 'map', 'villages', 'one of villages', 'one of products', 'one of guides'];

const port = await freePort(9333);
const browser = await openBrowser(port);

const head = ['page', 'kB', 'requests', 'script kB', 'Lighthouse', 'LCP ms', 'CLS'];

/** What is asked of each page: loads on the slow line, in the middle, and the marks. */
async function measure(name: string, address: string) {
  const loads = await repeat(runs, () => load(browser, address, { line: slowLine }));
  const middle = (of: keyof Load) => median(loads.map((each) => each[of]));
  const { points, missed } = await marksOf(address, port);
  const cells = [
    ...[name, kilobytes(middle('bytes')), middle('requests'), kilobytes(middle('script'))],
    ...[points.join(' '), middle('paint').toFixed(0), middle('shift').toFixed(3)],
  ];
  const short = points.some((each) => each < 100) ? [`${name}: ${missed.join(', ')}`] : [];
  console.error(cells.join('  '), ...short);
  return { cells, short };
}

async function measureOwn(own: Served): Promise<void> {
  const rows = [];
  for (const kind of kinds)
    for (const locale of smoke ? locales.slice(0, 1) : locales)
      rows.push(await measure(`${kind.name}, ${locale}`, own.url + kind[locale]));
  const short = rows.flatMap((row) => row.short);
  const cells = rows.map((row) => row.cells);
  console.log(`\nEvery kind of page of this guide. Lighthouse 13, mobile: performance, accessibility,
best practices, SEO. LCP: cold, ${slowLine.rate / 1000} kbit/s and ${slowLine.latency} ms, median of ${runs}.\n
${table(head, cells)}
Short of 100: ${short.length === 0 ? 'none' : `\n- ${short.join('\n- ')}`}`);
}

/** The same kinds of page of other sites; a site that has no such page has no row. */
async function compare(sites: readonly (readonly [string, Served, RegExp?])[]): Promise<void> {
  const rows = [];
  const wanted = compared.slice(0, smoke ? 1 : undefined);
  for (const { name, id } of pageKinds.filter((kind: PageKind) => wanted.includes(kind.name)))
    for (const [site, { url }, without] of sites)
      if (!without?.test(name)) rows.push((await measure(`${name}: ${site}`, url + id)).cells);
  console.log(`\nBeside peers with the same text, in Indonesian.\n\n${table(head, rows)}`);
}

async function measureMap(sites: readonly (readonly [string, Served, RegExp?])[]): Promise<void> {
  const { id } = pageKinds.find(({ name }) => name === 'map') ?? { id: '' };
  const rows = [];
  for (const [site, { url }, without] of sites) {
    if (without?.test('map')) continue;
    const loads = await repeat(runs, () => load(browser, url + id, { slowdown, rest: 3000 }));
    const blocking = loads.map((each) => each.blocking);
    rows.push([site, median(blocking).toFixed(0), Math.max(...blocking).toFixed(0)]);
  }
  console.log(`\nMap page, processor ${slowdown} times slower, line as it is: total blocking time.\n
${table(['site', 'TBT ms', 'longest'], rows)}`);
}

const own = await host({ folder: builtGuide() });
if (kinds.length > 0) await measureOwn(own);
if (word === '' || word === 'peers' || smoke) {
  const starlight = await host({ folder: await starlightSite(), headers: () => ({}) });
  const eleventy = await host({ folder: await eleventySite(), headers: () => ({}) });
  const sites = [
    ['this guide', own],
    ['Starlight', starlight, /^map$/],
    ['Eleventy and Leaflet', eleventy],
  ] as const;
  await compare(sites);
  await measureMap(sites);
  await Promise.all([starlight.close(), eleventy.close()]);
}
await browser.close();
await own.close();
