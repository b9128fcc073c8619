/** An entry as the guide uses it: facts and words of one language in one. Pure. */
import type { Locale } from '../i18n/locales.ts';
import type { Kind, Ref } from './kinds.ts';
import { isRecord, type Values } from './record.ts';
import type { Facts, Words } from './schemas.ts';

/** The areas that an entry lies in, by name; the code is Kemendagri's. */
export interface Area {
  desa?: string;
  kecamatan: string;
  kecamatanCode: string;
  /** The kecamatan's own entry, where the guide has one. */
  kecamatanRef?: Ref;
}

/** An entry of one kind in one language. */
export interface EntryOf<K extends Kind> {
  kind: K;
  slug: string;
  ref: Ref;
  locale: Locale;
  data: Facts<K>;
  /** Where it lies, for the kinds that lie somewhere. */
  area?: Area;
  /** Whether the first language has changed since this was translated from it. */
  older?: boolean;
  /** The text as written, with its citations and links, in Markdown. */
  body: string;
}

/** An entry of any kind; `kind` tells which. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** @returns the trade contacts that were published of a maker; of other kinds none. */
export const tradeContacts = (entry: Entry) =>
  entry.kind === 'maker' ? (entry.data.contacts ?? []) : [];

function overlay(facts: Values, words: Values) {
  const merged = { ...facts };
  for (const [key, word] of Object.entries(words)) {
    const fact = facts[key];
    merged[key] = isRecord(fact) && isRecord(word) ? overlay(fact, word) : word;
  }
  return merged;
}

/**
 * Lays the words of a translation over the facts.
 * @returns the facts with every word replaced; the other names of both languages together, since
 * people search for either.
 */
export function translate<K extends Kind>(
  facts: Facts<K>,
  { translates: _mark, ...words }: Words<K>,
): Facts<K> {
  const merged = overlay(facts, words) as Facts<K>;
  const names = [merged.title, ...(words.aliases ?? []), ...(facts.aliases ?? []), facts.title];
  // The first spelling of a name stands; "Abon ikan" beside "abon ikan" tells a reader nothing.
  const [, ...aliases] = [...Map.groupBy(names, (name) => name.toLowerCase()).values()];
  return { ...merged, aliases: aliases.flatMap(([first]) => first ?? []) };
}
