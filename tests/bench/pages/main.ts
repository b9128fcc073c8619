/**
 * `npm run bench -- pages [word [runs]] [--for minutes]`: what each kind of page weighs, what
 * Lighthouse says of it, and when it shows on a slow line; then the same of a few kinds beside the
 * same text as a Starlight site and as a plain Eleventy site with Leaflet; then how long the map's
 * start blocks. With a word: only the kinds of page whose name begins so; `peers` and `blocking` are
 * the second and the third part alone. The whole takes most of an hour: with `--for 8` it ends after
 * eight minutes and prints what is known, and the same call again goes on from there.
 */
import { parseArgs } from 'node:util';
import { locales } from '../../../src/i18n/locales.ts';
import { freePort } from '../../../src/commands/server/port.ts';
import { pageKinds } from '../../browser/page-kinds.ts';
import { openBrowser } from '../shared/browser.ts';
import { builtGuide, smoke } from '../shared/built.ts';
import { host, type Host } from '../shared/host.ts';
import { repeat } from '../shared/numbers.ts';
import { eleventySite, starlightSite } from '../peers/sites.ts';
import { Kept } from './kept.ts';
import { measureMap, measurePages, type Bench, type Lane } from './measure.ts';
import { mapTable, ownTable, peerTable } from './tables.ts';

const { values, positionals } = parseArgs({
  options: { for: { type: 'string' } },
  allowPositionals: true,
});
const [word = smoke ? 'home' : '', times = smoke ? '1' : '5'] = positionals;
const kinds = pageKinds.filter(({ name }) => name.startsWith(word));
const alone = ['peers', 'blocking'];
const wants = (part: string) => smoke || word === '' || word === part;

/** So many pages at a time: each waits for its line more than it works, and two cores are common. */
const width = smoke ? 1 : 2;

/** The kinds that the peers have as well. */
const compared = ['home', 'map', 'villages', 'one of villages', 'one of products', 'one of guides'];

const known = <T>(rows: readonly (T | undefined)[]): T[] =>
  rows.filter((row): row is T => row !== undefined);

/** A site by name; one that has no map has no row of it. */
interface Site {
  name: string;
  url: string;
  hasMap: boolean;
}

function ownRows(own: Host, bench: Bench) {
  const languages = smoke ? locales.slice(0, 1) : locales;
  const pages = kinds.flatMap((kind) =>
    languages.map((each) => ({ name: `${kind.name}, ${each}`, address: own.url + kind[each] })),
  );
  return measurePages(pages, bench);
}

/** @returns the rows of each kind that is compared. */
async function peerGroups(sites: readonly Site[], bench: Bench) {
  const wanted = compared.slice(0, smoke ? 1 : undefined);
  const pages = pageKinds
    .filter(({ name }) => wanted.includes(name))
    .flatMap(({ name, id }) =>
      sites.flatMap(({ name: site, url, hasMap }) =>
        name === 'map' && !hasMap ? [] : [{ name: `${name}: ${site}`, address: url + id }],
      ),
    );
  const rows = known(await measurePages(pages, bench));
  return [...Map.groupBy(rows, ({ name }) => name.split(':')[0]).values()];
}

async function mapRows(sites: readonly Site[], bench: Bench) {
  const { id } = pageKinds.find(({ name }) => name === 'map') ?? { id: '' };
  const rows = [];
  for (const site of sites)
    if (site.hasMap) rows.push(await measureMap(site.name, site.url + id, bench));
  return known(rows);
}

/** Builds the peers and serves them; @returns all sites, and the way to end the peers. */
async function openSites(own: Host) {
  const eleventy = await host({ folder: await eleventySite(), headers: () => ({}) });
  const starlight = await host({ folder: await starlightSite(), headers: () => ({}) });
  const sites: Site[] = [
    { name: 'this guide', url: own.url, hasMap: true },
    { name: 'Starlight', url: starlight.url, hasMap: false },
    { name: 'Eleventy and Leaflet', url: eleventy.url, hasMap: true },
  ];
  return { sites, close: () => Promise.all([eleventy.close(), starlight.close()]) };
}

async function measureAll(own: Host, bench: Bench): Promise<string[]> {
  const { kept, runs } = bench;
  const rows = alone.includes(word) ? [] : known(await ownRows(own, bench));
  const tables = rows.length > 0 ? [ownTable(rows, runs)] : [];
  // What is left of the first part comes before the peers are built at all.
  if (kept.left > 0 || !(wants('peers') || wants('blocking'))) return tables;
  const { sites, close } = await openSites(own);
  if (wants('peers')) tables.push(peerTable(await peerGroups(sites, bench)));
  if (wants('blocking')) tables.push(mapTable(await mapRows(sites, bench), runs));
  await close();
  return tables;
}

async function openLane(): Promise<Lane> {
  const port = await freePort(9333);
  return { browser: await openBrowser(port), port };
}

const own = await host({ folder: builtGuide() });
const lanes = await repeat(width, openLane);
const kept = new Kept(values.for === undefined ? undefined : Number(values.for));
const tables = await measureAll(own, { lanes, runs: Number(times), kept });
console.log(`\n${tables.join('\n\n')}`);
if (kept.left > 0) console.log('\nNot all is measured yet: the same again goes on.');
await Promise.all(lanes.map(({ browser }) => browser.close()));
await own.close();
