/** What of an entry is searched, as fields of MiniSearch. Pure. */
// minisearch: 5.7 kB compressed, loaded by the search page, elsewhere when its field gets the focus.
import MiniSearch from 'minisearch';
import type { NamedEntry, NamesIndex } from '../../exports/search-words.ts';
import { locales } from '../../i18n/locales.ts';
import { factWords } from '../../i18n/query-words.ts';
import { kindNames, typeNames } from '../../i18n/strings/kinds.ts';
import { parseRef, type Kind } from '../../model/kinds.ts';
import { wordsOf } from './fold.ts';

/** The fields of a document, with what a word in each is worth. */
export const fields = {
  ...{ title: 6, names: 4, place: 2, links: 1.5 },
  ...{ type: 1.5, facts: 1.5, summary: 1 },
} as const;
export type Field = keyof typeof fields;

/** Stands between texts of one field, so that words of two texts are not joined. */
const border = '|';

/** The fields that hold names, where words that stand together are searched as one word too. */
const joining: readonly string[] = ['title', 'names', 'place'] satisfies Field[];

/** @returns the kind of an entry. */
export const kindOf = ({ ref }: NamedEntry): Kind => parseRef(ref)?.kind ?? 'village';

/** @returns what kind and type of an entry are called, in every language. */
const typeTexts = (entry: NamedEntry): string[] =>
  locales.flatMap((locale) => [
    kindNames[locale][kindOf(entry)],
    (entry.type && typeNames[locale][entry.type]) ?? '',
  ]);

/** @returns where an entry lies, is made or sold. */
export const placesOf = ({ kecamatan, found, within }: NamedEntry): string[] => [
  ...(within ?? []),
  ...(kecamatan ? [kecamatan] : []),
  ...(found ?? []),
];

type Texts = (entry: NamedEntry, byRef: ReadonlyMap<string, NamedEntry>) => string[];

const textsOf: Record<Field, Texts> = {
  title: ({ title }) => [title],
  names: ({ names }) => names ?? [],
  place: placesOf,
  links: ({ links }, byRef) =>
    (links ?? []).flatMap((ref) => {
      const linked = byRef.get(ref);
      return linked ? [linked.title, ...(linked.names ?? [])] : [];
    }),
  type: typeTexts,
  facts: ({ facts = [] }) => facts.map((fact) => factWords[fact]),
  summary: ({ summary }) => [summary],
};

/** @returns the words of a field, with pairs of neighbours as one word where it holds names. */
const termsOf = (text: string, field: string): string[] =>
  text.split(border).flatMap((part) => {
    const words = wordsOf(part);
    const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
    return joining.includes(field) ? [...words, ...pairs] : words;
  });

/** The documents of an index, by their place in it, and every word that they hold. */
export interface Documents {
  index: MiniSearch;
  words: ReadonlySet<string>;
}

/** Puts every entry of an index into MiniSearch. */
export function documentsOf({ entries }: NamesIndex): Documents {
  const byRef = new Map<string, NamedEntry>(entries.map((entry) => [entry.ref, entry]));
  const words = new Set<string>();
  const index = new MiniSearch<{ id: number }>({
    fields: Object.keys(fields),
    tokenize: (text, field = '') => termsOf(text, field),
    processTerm(term) {
      words.add(term);
      return term;
    },
    extractField(document, field) {
      const entry = entries[document.id];
      if (field === 'id' || !entry) return document.id;
      return textsOf[field as Field](entry, byRef).join(border);
    },
  });
  index.addAll(entries.map((_, id) => ({ id })));
  return { index, words };
}
