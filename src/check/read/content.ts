/** The content folder as entries and sources. Pure. */
import { defaultLocale, translations, type Locale } from '../../i18n/locales.ts';
import { refOf, type Kind, type Ref } from '../../model/kinds.ts';
import { problem, start, type Problem, type TextFile } from '../problem.ts';
import type { RawFile, Tree } from './disk.ts';
import { readPage } from './front-matter.ts';
import { folderProblem, pageName, placeOf } from './layout.ts';
import { readText } from './text.ts';
import { readYaml, type Fields } from './yaml.ts';

/** A Markdown file of an entry. */
export interface Page extends TextFile, Fields {
  locale: Locale;
  /** The text below the fields. */
  body: string;
  /** The line of the file, from 1, on which the text begins. */
  bodyLine: number;
}

/** A picture file beside an entry. */
export interface Picture extends TextFile {
  name: string;
  raw: RawFile;
}

/** A drawing beside an entry, with its markup. */
export interface Drawing extends TextFile {
  name: string;
}

/** An entry: its folder with its files. */
export interface EntryFolder {
  kind: Kind;
  slug: string;
  ref: Ref;
  pages: Partial<Record<Locale, Page>>;
  pictures: Picture[];
  drawings: Drawing[];
}

/** A file of `sources/`. */
export interface SourceFile extends TextFile, Fields {
  id: string;
}

/** All that the content folder holds. */
export interface Content {
  entries: EntryFolder[];
  sources: SourceFile[];
  /** Whether every file could be read, so that what is nowhere named is really unused. */
  whole: boolean;
}

interface Reading {
  entries: Map<string, EntryFolder>;
  sources: SourceFile[];
  problems: Problem[];
}

function entryOf(
  { entries, problems }: Reading,
  kind: Kind,
  slug: string,
  path: string,
): EntryFolder {
  const ref = refOf(kind, slug);
  const known = entries.get(ref);
  if (known) return known;
  const entry: EntryFolder = { kind, slug, ref, pages: {}, pictures: [], drawings: [] };
  entries.set(ref, entry);
  const wrong = folderProblem(kind, slug, path);
  if (wrong) problems.push(wrong);
  return entry;
}

/** Puts one file where it belongs. */
function add(reading: Reading, raw: RawFile, base: string): void {
  const path = `${base}/${raw.path}`;
  const place = placeOf(raw, base);
  if (place.is === 'wrong') reading.problems.push(place.problem);
  if (place.is === 'picture') {
    const picture = { path, lines: [], name: place.name, raw };
    entryOf(reading, place.kind, place.slug, path).pictures.push(picture);
  }
  if (place.is === 'drawing') {
    const { file, problems } = readText(raw, path);
    entryOf(reading, place.kind, place.slug, path).drawings.push({ ...file, name: place.name });
    reading.problems.push(...problems);
  }
  if (place.is === 'page') {
    const { page, problems } = readPage(readText(raw, path), place.locale);
    entryOf(reading, place.kind, place.slug, path).pages[place.locale] = page;
    reading.problems.push(...problems);
  }
  if (place.is === 'source') {
    const { file, problems } = readText(raw, path);
    const yaml = readYaml(file, 1, file.lines.length + 1);
    reading.sources.push({ ...file, ...yaml.fields, id: place.id });
    reading.problems.push(...(problems.length > 0 ? problems : yaml.problems));
  }
}

/** The languages that an entry lacks. */
function missingPages({ kind, ref, pages }: EntryFolder, base: string): Problem[] {
  const facts = pages[defaultLocale];
  const there = facts ?? Object.values(pages)[0] ?? { path: `${base}/${ref}`, lines: [] };
  if (!facts) {
    return [problem('missing-facts', there, start, { file: pageName(kind, defaultLocale) })];
  }
  return translations
    .filter((locale) => !pages[locale])
    .map((locale) =>
      problem('missing-translation', there, start, { file: pageName(kind, locale) }),
    );
}

/** Reads every file; what cannot be read is told and stays empty. */
export function readContent({ name, files }: Tree): { content: Content; problems: Problem[] } {
  const reading: Reading = { entries: new Map(), sources: [], problems: [] };
  for (const raw of files) add(reading, raw, name);
  const entries = [...reading.entries.values()];
  const { sources, problems } = reading;
  const pages = entries.flatMap((entry) => Object.values(entry.pages));
  const whole = ![...pages, ...sources].some(({ broken }) => broken);
  const missing = entries.flatMap((entry) => missingPages(entry, name));
  if (files.length === 0) {
    problems.push(problem('no-content', { path: name, lines: [] }, start, { dir: name }));
  }
  return { content: { entries, sources, whole }, problems: [...problems, ...missing] };
}
