/**
 * A guide of many times as many entries, made from this one: copies of each entry with other names,
 * titles and points, that link among themselves. Pure; groups and kecamatan stay as many as they are.
 */
import { parse, stringify } from 'yaml';
import { randomFrom } from '../map/points.ts';

/** Folders whose entries are multiplied. */
const multiplied = new Set([
  ...['villages', 'products', 'makers', 'places', 'trips'],
  ...['events', 'guides', 'lessons', 'terms', 'sources'],
]);

/** A file of `content/`: its path there and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** What the files name: references of entries (`villages/pasir-ona`) and ids of sources. */
export interface Names {
  refs: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** @returns what may be named anew: the entries and sources that are multiplied. */
export function namesIn(paths: readonly string[]): Names {
  const refs = new Set<string>();
  const sources = new Set<string>();
  for (const path of paths) {
    const [folder = '', name = ''] = path.split('/');
    if (folder === 'sources') sources.add(name.replace(/\.yaml$/, ''));
    else if (multiplied.has(folder)) refs.add(`${folder}/${name}`);
  }
  return { refs, sources };
}

/** The fields whose keys are names of entries in one folder. */
const keyed: Record<string, string> = { products: 'products', village: 'villages' };

/** Gives every name in some facts the ending of a copy. */
function renamed(value: unknown, names: Names, ending: string, within = ''): unknown {
  const name = (text: string) =>
    names.refs.has(text) || names.sources.has(text) || names.refs.has(`${within}/${text}`)
      ? text + ending
      : text;
  if (typeof value === 'string') return names.refs.has(`${within}/${value}`) ? value : name(value);
  if (Array.isArray(value)) return value.map((each) => renamed(each, names, ending));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      name(key),
      renamed(each, names, ending, keyed[key]),
    ]),
  );
}

const inText = /\b([a-z]+\/[a-z0-9-]+)|\[\^([a-z0-9-]+)\]/g;

const renamedText = (text: string, { refs, sources }: Names, ending: string): string =>
  text.replace(inText, (all: string, ref?: string, source?: string) => {
    if (ref !== undefined) return refs.has(ref) ? ref + ending : all;
    return sources.has(source ?? '') ? `[^${source}${ending}]` : all;
  });

interface Facts {
  title?: string;
  translates?: string;
  location?: { lat: number; lon: number };
}

/** Moves a point by up to five kilometres or so, the same for the same name. */
function moved<T extends Facts>(facts: T, name: string): T {
  if (!facts.location || typeof facts.location.lat !== 'number') return facts;
  const seed = Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  const random = randomFrom(seed);
  const shift = (degrees: number) => Number((degrees + (random() - 0.5) * 0.1).toFixed(5));
  const { lat, lon } = facts.location;
  return { ...facts, location: { ...facts.location, lat: shift(lat), lon: shift(lon) } };
}

const frontMatter = /^---\n(.*?)\n---\n(.*)$/s;

const asIs = (text: string) => () => text;

/** Reads a text once; @returns what writes it anew for each copy. */
function rewriter(text: string, names: Names, seed: string): (copy: number) => string {
  const [, head, body = ''] = frontMatter.exec(text) ?? [];
  if (head === undefined) return asIs(text);
  const facts = parse(head) as Facts;
  return (copy) => {
    const ending = `-x${copy}`;
    const made = renamed(facts, names, ending) as Facts;
    const { title = '', ...rest } = moved(made, seed + ending);
    // The mark of a translation would tell of another title.
    delete rest.translates;
    const yaml = stringify({ title: `${title} ${copy + 1}`, ...rest }, { lineWidth: 0 });
    return `---\n${yaml}---\n${renamedText(body, names, ending)}`;
  };
}

/** @returns the path of a file in a copy, or nothing where its folder is not multiplied. */
export function copyPath(path: string, copy: number): string | undefined {
  const [folder = '', name = '', ...rest] = path.split('/');
  if (!multiplied.has(folder) || name === '') return undefined;
  const [, stem = name, type = ''] = rest.length > 0 ? [] : (/^(.*)(\.\w+)$/.exec(name) ?? []);
  return [folder, `${stem}-x${copy}${type}`, ...rest].join('/');
}

/**
 * @param times how many times as large the guide becomes; the file itself is the first.
 * @returns the other copies of a file: none of what is not multiplied.
 */
export function copiesOf({ path, text }: ContentFile, names: Names, times: number): ContentFile[] {
  if (copyPath(path, 1) === undefined) return [];
  // Both languages of an entry move to one point, so the seed is the folder.
  const seed = path.split('/').slice(0, 2).join('/');
  const rewrite = /\.mdx?$/.test(path) ? rewriter(text, names, seed) : asIs(text);
  return Array.from({ length: times - 1 }, (_, at) => ({
    path: copyPath(path, at + 1) ?? path,
    text: rewrite(at + 1),
  }));
}
