/** The pages that are measured: the guide's own search page, and the same page around each peer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Locale } from '../../../src/i18n/locales.ts';
import { documentsOf, type Document } from './documents.ts';

/** A search that is measured. */
export interface Engine {
  name: string;
  /** Its folder among the pages; none for the guide's own. */
  peer?: string;
  /** How it is set. */
  how: string;
}

export const engines: readonly Engine[] = [
  { name: 'this guide', how: 'names first, Pagefind below them' },
  {
    name: 'Pagefind alone',
    peer: 'pagefind',
    how: 'the same index: pages, no single terms; it forgives no mistake',
  },
  { name: 'MiniSearch', peer: 'minisearch', how: 'starts of words, a fifth of the letters wrong' },
  { name: 'Lunr', peer: 'lunr', how: 'starts of words, one letter wrong' },
  {
    name: 'Orama',
    peer: 'orama',
    how: 'one letter wrong; index made in the browser, which is sooner',
  },
  {
    name: 'FlexSearch',
    peer: 'flexsearch',
    how: 'starts of words, like sounds; all words, then any',
  },
];

/** Where the search page of each language stands below the root. */
export const ownPath: Record<Locale, string> = { id: 'cari/', en: 'en/search/' };

/** @returns the path of the page of a search in a language. */
export const pathOf = ({ peer }: Engine, locale: Locale): string =>
  peer ? `bench/${peer}/${locale}/index.html` : ownPath[locale];

interface Peer {
  /** @returns the file that its page fetches; a peer without it fetches what it needs by itself. */
  build?: (documents: readonly Document[], locale: Locale) => string | Promise<string>;
}

const here = fileURLToPath(new URL('peers', import.meta.url));

/** Bundles the script of a peer's page into one file, as one would who waits for it. */
async function scriptOf(peer: string, index: string): Promise<string> {
  const entry = 'virtual:page';
  const code =
    `import { openPage } from '${join(here, 'page.js')}';\n` +
    `import { open } from '${join(here, `${peer}.js`)}';\nopenPage(open, '${index}');`;
  const result = await build({
    ...{ root: here, configFile: false, logLevel: 'error' },
    build: { write: false, target: 'esnext', rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
  });
  const [made] = [result].flat();
  if (!made || !('output' in made)) throw new Error(`No script for ${peer}`);
  return made.output[0].code;
}

/** The guide's search page with another script; what it fetches comes as early as a page can have it. */
function pageOf(html: string, script: string, index: string): string {
  const own = /<script type="module" src="[^"]*\/Search\.[^"]*"><\/script>/;
  if (!own.test(html)) throw new Error('The search page has no script of its own.');
  const early = index ? `<link rel="preload" as="fetch" crossorigin href="${index}">` : '';
  return html
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replace('</head>', `${early}</head>`)
    .replace(own, `<script type="module" src="${script}"></script>`);
}

async function filesOf(dist: string, peer: string, locale: Locale): Promise<[string, string][]> {
  const { build: make } = (await import(`./peers/${peer}.js`)) as Peer;
  const folder = `bench/${peer}/${locale}/`;
  const index = make ? `/${folder}index.json` : '';
  const html = readFileSync(join(dist, ownPath[locale], 'index.html'), 'utf8');
  return [
    ...(make ? [[`${folder}index.json`, await make(documentsOf(dist, locale), locale)]] : []),
    [`${folder}page.js`, await scriptOf(peer, index)],
    [`${folder}index.html`, pageOf(html, `/${folder}page.js`, index)],
  ] as [string, string][];
}

/** @returns the files of every peer in every language, by path. */
export async function peerFiles(dist: string): Promise<Map<string, string>> {
  const files: [string, string][] = [];
  for (const { peer } of engines) {
    if (!peer) continue;
    for (const locale of ['id', 'en'] as const) files.push(...(await filesOf(dist, peer, locale)));
  }
  return new Map(files);
}
