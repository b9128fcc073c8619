/** The two lists of what is kept offline and the packs of it, made from the finished dist/. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { locales } from '../i18n/locales.ts';
import { entryPath, pathOf, type Section } from '../i18n/routes.ts';
import { digest } from '../offline/digest.ts';
import { listPath, packPath, type List, type ListedFile } from '../offline/list.ts';
import { emergencyGuide } from '../site.ts';
import { filesBelow } from './files-below.ts';
import { frameFiles } from './frame-files.ts';
import { inPackOrder, packOf, type MadePack, type Packed } from './packs.ts';

/** For hosts, search engines and tools, or too large to be taken along unasked. */
const leftOut = [
  /^sw\.js$/,
  /^(offline|social)\//,
  /^_[^/]*$/,
  /(^|\/)\./,
  /\.map$/,
  // Photographs: those of visited pages are kept with them.
  /^_astro\/.*\.(jpe?g|webp)$/,
  /^robots\.txt$/,
  /^(sitemap|feed)[^/]*\.xml$/,
  /\.(zip|zim|pdf|epub)$/,
];

const isText = /\.(html|js|css|json|geojson|jsonld|svg|csv|gpx|kml|ics|webmanifest|txt)$/;

interface BuiltFile extends ListedFile, Packed {
  /** Empty where the file is not text. */
  text: string;
}

async function readBuilt(dist: string, path: string): Promise<BuiltFile> {
  const bytes = await readFile(join(dist, path));
  const text = isText.test(path) ? bytes.toString('utf8') : '';
  const transfer = text ? (await promisify(gzip)(bytes)).length : bytes.length;
  return { path, size: bytes.length, hash: await digest(bytes), bytes, text, transfer };
}

/** @returns the files of dist/ that belong to an offline copy, by path below the base, sorted. */
async function readDist(dist: string): Promise<Map<string, BuiltFile>> {
  const all = await filesBelow(dist);
  const paths = all.filter((path) => !leftOut.some((each) => each.test(path)));
  const files = await Promise.all(paths.map((path) => readBuilt(dist, path)));
  return new Map(files.map((file) => [file.path, file]));
}

const fileAt = (path: string) => `${path.slice(1)}index.html`;
const pageFile = (locale: (typeof locales)[number], section: Section) =>
  fileAt(pathOf(locale, { section }));

/** Where lists and packs stand. */
const folder = dirname(listPath.frame);

const notFound = '404.html';
const frameSections = ['home', 'map', 'search', 'plan', 'offline', 'report'] as const;
const framePages = locales.flatMap((locale) =>
  frameSections.map((section) => pageFile(locale, section)),
);
/** Kept with them where they are there: a guide of a few entries does without. */
const emergencyPages = emergencyGuide
  ? locales.map((locale) => fileAt(entryPath(locale, emergencyGuide)))
  : [];
const explains = Object.fromEntries(
  locales.map((locale) => [
    pathOf(locale, { section: 'home' }).slice(1),
    pageFile(locale, 'offline'),
  ]),
);

type State = Pick<List, 'tier' | 'revision'>;

function listOf(state: State, built: readonly BuiltFile[]): List {
  const sum = (key: 'size' | 'transfer') => built.reduce((total, file) => total + file[key], 0);
  const files = built.map(({ path, size, hash }) => ({ path, size, hash }));
  const [bytes, transfer] = [sum('size'), sum('transfer')];
  return { ...state, bytes, transfer, explains, notFound, files };
}

/** A list of files that lie in packs, in their order. */
function packedList(state: State, files: readonly BuiltFile[], made: readonly MadePack[]): List {
  const packs = made.map(({ hash, size, files, single }) => ({ hash, size, files, single }));
  const transfer = packs.reduce((sum, { size }) => sum + size, 0);
  return { ...listOf(state, files), transfer, packs };
}

async function revisionOf(built: ReadonlyMap<string, BuiltFile>): Promise<string> {
  const state = [...built.values()].map(({ path, hash }) => `${path} ${hash}\n`).join('');
  return digest(new TextEncoder().encode(state));
}

/** Writes the lists and the packs, and removes those of an earlier build. */
async function write(dist: string, lists: readonly List[], packs: readonly MadePack[]) {
  await rm(join(dist, folder), { recursive: true, force: true });
  await mkdir(join(dist, folder));
  const files = [
    ...lists.map((list) => [listPath[list.tier], JSON.stringify(list)] as const),
    ...packs.map(({ hash, bytes }) => [packPath(hash), bytes] as const),
  ];
  await Promise.all(files.map(([path, content]) => writeFile(join(dist, path), content)));
}

/**
 * Makes the lists of a finished dist/ and writes them where the worker looks for them, with packs of
 * everything beside them.
 * @param dist the folder; @param base the path below which it will stand, a slash at both ends.
 * @param enough bytes of a pack's files, each by itself; for guides so small that one would do.
 * @returns both lists; their revision changes when any file does.
 * @throws when a page of the frame is not there: a copy without it would open nothing.
 */
export async function writeLists(
  dist: string,
  base: string,
  enough?: number,
): Promise<Record<List['tier'], List>> {
  const built = await readDist(dist);
  const needed = [...framePages, notFound];
  const absent = needed.filter((page) => !built.has(page));
  if (absent.length > 0) throw new Error(`offline: dist lacks ${absent.join(', ')}`);
  const revision = await revisionOf(built);
  const pages = [...needed, ...emergencyPages.filter((page) => built.has(page))];
  const inFrame = new Set(frameFiles(pages, base, built));
  const all = [...built.values()];
  const order = inPackOrder(all, inFrame, enough);
  const packs = await Promise.all(order.map((files) => packOf(files)));
  const lists = {
    frame: listOf(
      { tier: 'frame', revision },
      all.filter(({ path }) => inFrame.has(path)),
    ),
    everything: packedList({ tier: 'everything', revision }, order.flat(), packs),
  };
  await write(dist, Object.values(lists), packs);
  return lists;
}
