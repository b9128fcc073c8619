/** A finished dist/ as a folder whose pages open by a double click, without a server. Pure. */
import { between, type Folder } from './address.ts';
import { folderPage, modulesOf, readPage } from './page.ts';
import { corpora } from './text.ts';

/** Files by path below the root, with slashes. */
export type Files = Map<string, Uint8Array>;

/** For servers, installers and search engines, or replaced by what a folder can have. */
const leftOut = [
  ...[/^sw\.js$/, /^offline\//, /^pagefind\//, /^_astro\/.*\.js$/, /^404\.html$/],
  ...[/^_[^/]*$/, /(^|\/)\./, /\.map$/, /^robots\.txt$/, /^sitemap[^/]*\.xml$/, /\.webmanifest$/],
];

export interface FolderOptions {
  /** The path below which the guide was built, a slash at both ends. */
  base: string;
  /** Makes one classic script of several modules, given and named as files of dist/. */
  bundle: (modules: readonly string[]) => Promise<string>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** JSON as a script that leaves it where `readData` of src/client/edition.ts looks for it. */
const asScript = (path: string, json: string) =>
  `(globalThis.guideFiles ??= {})[${JSON.stringify(path)}] = ${json.trim()};\n`;

/** Puts a script beside each data file; what no reader opens by itself stays as a script alone. */
function carryData(files: Files): void {
  for (const [path, bytes] of [...files]) {
    if (!/\.(json|geojson)$/.test(path)) continue;
    files.set(`${path}.js`, encode(asScript(path, decode(bytes))));
    if (path.endsWith('.json')) files.delete(path);
  }
}

/** Bundles each set of modules that some page loads; all of a page at once, so that nothing runs twice. */
async function bundleAll(sets: Iterable<string>, { base, bundle }: FolderOptions) {
  const names = [...new Set(sets)].filter(Boolean).sort();
  const made = new Map<string, { file: string; code: string }>();
  for (const [at, name] of names.entries()) {
    const modules = name.split(' ').map((address) => address.slice(base.length));
    made.set(name, { file: `scripts/${at + 1}.js`, code: await bundle(modules) });
  }
  return made;
}

/** Addresses in style sheets: all that begin at the base lead to files of the guide. */
const relinkStyles = (css: string, file: string, base: string) =>
  css.replace(/url\((["']?)(\/[^)"']*)\1\)/g, (_, quote: string, address: string) => {
    const to = between(file, address.slice(base.length));
    return `url(${quote}${to}${quote})`;
  });

/** @returns the scripts that a page loads, as one key. */
const keyOf = (page: ReturnType<typeof readPage>) => modulesOf(page).join(' ');

/**
 * @param dist the files of a guide that was built as an edition (`GUIDE_EDITION`).
 * @returns the files of the folder, sorted by path.
 * @throws Error when a page names a file that the folder would lack.
 */
export async function folderOf(
  dist: ReadonlyMap<string, Uint8Array>,
  options: FolderOptions,
): Promise<Files> {
  const files: Files = new Map([...dist].filter(([path]) => !leftOut.some((x) => x.test(path))));
  for (const [locale, json] of corpora(dist)) files.set(`data/text.${locale}.json`, encode(json));
  carryData(files);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const trees = new Map(pages.map((path) => [path, readPage(decode(files.get(path)))]));
  const scripts = await bundleAll([...trees.values()].map(keyOf), options);
  for (const { file, code } of scripts.values()) files.set(file, encode(code));
  const codes = [...scripts.values()].map(({ code }) => code).join();
  for (const [path, bytes] of dist) {
    if (/^_astro\/.*\.js$/.test(path) && codes.includes(path)) files.set(path, bytes);
  }
  const folder: Folder = { base: options.base, has: (file) => files.has(file) };
  for (const [path, page] of trees) {
    const script = scripts.get(keyOf(page))?.file;
    files.set(path, encode(folderPage(page, path, folder, script)));
  }
  for (const path of [...files.keys()].filter((each) => each.endsWith('.css'))) {
    files.set(path, encode(relinkStyles(decode(files.get(path)), path, options.base)));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
