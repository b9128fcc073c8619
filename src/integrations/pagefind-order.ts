/**
 * The files of Pagefind in one order. It writes the values of filters, the filters and the languages
 * as its unordered maps give them, so that two runs over the same pages differ in bytes and names: each
 * build would be another edition to readers who keep the guide.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** A filter: its name, and for each value the numbers of the pages that have it. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The fourth part of a language's metadata: its filters by name, with the names of their files. */
type Meta = [unknown, unknown, unknown, [name: string, file: string][], ...unknown[]];

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** What stands before the CBOR (RFC 8949) of each file, which is compressed as a whole. */
const signature = Buffer.from('pagefind_dcd');

const unpack = (content: Uint8Array): unknown =>
  decode(gunzipSync(content).subarray(signature.length));

const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });

const byText = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : 1;

/** Files renamed after their content, by the names they had. */
type Names = Map<string, string>;

/** @returns a file with another content and a name after it: `id_6e86e16` becomes `id_` and a digest. */
function renamed(path: string, value: unknown, names: Names): IndexFile {
  const content = pack(value);
  const [, old = '', language = '', digits = ''] = /(([a-z-]+)_([0-9a-f]+))\.\w+$/.exec(path) ?? [];
  const digest = createHash('sha256').update(content).digest('hex');
  const name = `${language}_${digest.slice(0, digits.length)}`;
  names.set(old, name);
  return { path: path.replace(old, name), content };
}

function filterInOrder({ path, content }: IndexFile, names: Names): IndexFile {
  const [name, values] = unpack(content) as Filter;
  return renamed(path, [name, values.toSorted(byText)], names);
}

function metaInOrder({ path, content }: IndexFile, names: Names): IndexFile {
  const meta = unpack(content) as Meta;
  const filters = meta[3].map(([name, file]) => [name, names.get(file) ?? file] as const);
  return renamed(path, meta.with(3, filters.toSorted(byText)), names);
}

function entryInOrder({ path, content }: IndexFile, names: Names): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(byText)
    .map(([language, each]) => [language, { ...each, hash: names.get(each.hash) ?? each.hash }]);
  const ordered = { ...entry, languages: Object.fromEntries(languages) as unknown };
  return { path, content: Buffer.from(JSON.stringify(ordered)) };
}

/**
 * @param files what Pagefind gives, with paths below its folder.
 * @returns the same index as files that depend on the pages alone, sorted by path.
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const names: Names = new Map();
  const change = (list: readonly IndexFile[], ending: string, make: typeof filterInOrder) =>
    list.map((file) => (file.path.endsWith(ending) ? make(file, names) : file));
  const filters = change(files, '.pf_filter', filterInOrder);
  const metas = change(filters, '.pf_meta', metaInOrder);
  const all = change(metas, 'pagefind-entry.json', entryInOrder);
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
