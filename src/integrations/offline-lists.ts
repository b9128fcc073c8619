/** The two lists of what is kept offline, made from the finished dist/. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { locales } from '../i18n/locales.ts';
import { pathOf, type Section } from '../i18n/routes.ts';
import { digest } from '../offline/digest.ts';
import { listPath, type List, type ListedFile } from '../offline/list.ts';
import { frameFiles } from './frame-files.ts';

/** For hosts, search engines and tools, or too large to be taken along unasked. */
const leftOut = [
  /^sw\.js$/,
  /^offline\//,
  /^_[^/]*$/,
  /(^|\/)\./,
  /\.map$/,
  /^robots\.txt$/,
  /^(sitemap|feed)[^/]*\.xml$/,
  /^data\/.*\.(csv|gpx|jsonld|kml|txt)$/,
  /\.(zip|zim|pdf|epub)$/,
];

const isText = /\.(html|js|css|json|geojson|jsonld|svg|csv|gpx|kml|ics|webmanifest|txt)$/;

interface BuiltFile extends ListedFile {
  /** Empty where the file is not text. */
  text: string;
  /** Bytes over a line that compresses. */
  transfer: number;
}

async function readBuilt(dist: string, path: string): Promise<BuiltFile> {
  const bytes = await readFile(join(dist, path));
  const text = isText.test(path) ? bytes.toString('utf8') : '';
  const transfer = text ? (await promisify(gzip)(bytes)).length : bytes.length;
  return { path, size: bytes.length, hash: await digest(bytes), text, transfer };
}

/** @returns the files of dist/ that belong to an offline copy, by path below the base, sorted. */
async function readDist(dist: string): Promise<Map<string, BuiltFile>> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !leftOut.some((each) => each.test(path)))
    .sort();
  const files = await Promise.all(paths.map((path) => readBuilt(dist, path)));
  return new Map(files.map((file) => [file.path, file]));
}

const pageFile = (locale: (typeof locales)[number], section: Section) =>
  `${pathOf(locale, { section }).slice(1)}index.html`;

const notFound = '404.html';
const framePages = (['home', 'map', 'search', 'plan', 'offline', 'report'] as const).flatMap(
  (section) => locales.map((locale) => pageFile(locale, section)),
);
const explains = Object.fromEntries(
  locales.map((locale) => [
    pathOf(locale, { section: 'home' }).slice(1),
    pageFile(locale, 'offline'),
  ]),
);

function listOf(tier: List['tier'], revision: string, built: readonly BuiltFile[]): List {
  const sum = (key: 'size' | 'transfer') => built.reduce((total, file) => total + file[key], 0);
  const files = built.map(({ path, size, hash }) => ({ path, size, hash }));
  const [bytes, transfer] = [sum('size'), sum('transfer')];
  return { tier, revision, bytes, transfer, explains, notFound, files };
}

/**
 * Makes the lists of a finished dist/ and writes them where the worker looks for them.
 * @param dist the folder; @param base the path below which it will stand, a slash at both ends.
 * @returns both lists; their revision changes when any file does.
 * @throws when a page of the frame is not there: a copy without it would open nothing.
 */
export async function writeLists(dist: string, base: string): Promise<Record<List['tier'], List>> {
  const built = await readDist(dist);
  const needed = [...framePages, notFound];
  const absent = needed.filter((page) => !built.has(page));
  if (absent.length > 0) throw new Error(`offline: dist lacks ${absent.join(', ')}`);
  const all = [...built.values()];
  const state = all.map(({ path, hash }) => `${path} ${hash}\n`).join('');
  const revision = await digest(new TextEncoder().encode(state));
  const inFrame = new Set(frameFiles(needed, base, built));
  const lists = {
    frame: listOf(
      'frame',
      revision,
      all.filter(({ path }) => inFrame.has(path)),
    ),
    everything: listOf('everything', revision, all),
  };
  for (const tier of ['frame', 'everything'] as const) {
    const path = join(dist, listPath[tier]);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(lists[tier]));
  }
  return lists;
}
