/** What every entry of a guide is called, and where it lies: the search answers from it. Pure. */
import type { AskedFact } from '../i18n/query-words.ts';
import { pointOf } from '../model/distance.ts';
import { tradeContacts, type Entry } from '../model/entry.ts';
import type { Ref } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';

/** A point as latitude, longitude in WGS84 degrees. */
export type LatLon = readonly [lat: number, lon: number];

/** An entry as the search knows it; what is empty is left out. */
export interface NamedEntry {
  ref: Ref;
  title: string;
  summary: string;
  /** Other names: the aliases, then title and aliases in the other languages. */
  names?: string[];
  /** The kecamatan that it lies in. */
  kecamatan?: string;
  /** Kecamatan where it is made or sold, its own left out. */
  found?: string[];
  /** Desa, kampung and small villages within it. */
  within?: string[];
  /** Rounded to what its precision allows; none where no output may show it. */
  at?: LatLon;
  /** Its own type: `beach`, `workshop`. */
  type?: string;
  /** Products that are made, sold or shown there; of a product, its group. */
  links?: Ref[];
  /** Facts on its page that people ask for by other words. */
  facts?: AskedFact[];
}

/** A kecamatan, and where its main town lies. */
export interface KecamatanPoint {
  name: string;
  at: LatLon;
}

/** All names of a guide in one language. */
export interface NamesIndex {
  kecamatan: readonly KecamatanPoint[];
  entries: NamedEntry[];
}

const lower = (text: string) => text.toLowerCase();

/** @returns texts without the empty ones, each spelling once whatever its case, `known` left out. */
function distinct(texts: readonly (string | undefined)[], known: readonly string[] = []): string[] {
  const seen = new Set(known.map(lower));
  return texts.filter((text): text is string => {
    if (!text || seen.has(lower(text))) return false;
    seen.add(lower(text));
    return true;
  });
}

/** @returns names of the kecamatan where an entry lies, or is made or sold; its own first. */
export function kecamatanOf(entry: Entry, guide: Guide): string[] {
  const makers = [...guide.to(entry.ref, 'makes'), ...guide.to(entry.ref, 'sells')];
  return distinct([entry, ...makers].map(({ area }) => area?.kecamatan));
}

const namesIn = ({ data }: Entry) => [data.title, ...(data.aliases ?? [])];

function within(entry: Entry): string[] {
  const kampung = 'kampung' in entry.data ? entry.data.kampung : undefined;
  const lines = entry.kind === 'kecamatan' ? entry.data.lines : undefined;
  const names = Object.values(lines ?? {}).map(({ name }) => name);
  return distinct([kampung, entry.area?.desa, ...names], [entry.data.title]);
}

function typeOf({ data }: Entry): string | undefined {
  if ('type' in data) return data.type;
  return 'role' in data ? data.role : undefined;
}

const relations = ['makes', 'sells', 'shows', 'belongs-to'] as const;

const linksOf = ({ ref }: Entry, guide: Guide) => [
  ...new Set(relations.flatMap((each) => guide.from(ref, each)).map((entry) => entry.ref)),
];

function factsIn(entry: Entry): AskedFact[] {
  const figures = Object.values(entry.data.figures ?? {}).map(({ kind }) => kind);
  const contacts = tradeContacts(entry).map(({ type }) => type);
  const has: Record<AskedFact, boolean> = {
    ticket: figures.includes('ticket'),
    contact: contacts.length > 0,
    phone: contacts.some((type) => type === 'phone' || type === 'whatsapp'),
  };
  return (Object.keys(has) as AskedFact[]).filter((fact) => has[fact]);
}

const filled = (value: unknown) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

function named(entry: Entry, guide: Guide, others: readonly Guide[]): NamedEntry {
  const { ref, data, area } = entry;
  const elsewhere = others.flatMap((other) => other.get(ref) ?? []);
  const point = pointOf(entry);
  const facts = {
    ref,
    title: data.title,
    summary: data.summary,
    names: distinct([entry, ...elsewhere].flatMap(namesIn), [data.title]),
    kecamatan: area?.kecamatan,
    found: kecamatanOf(entry, guide).filter((name) => name !== area?.kecamatan),
    within: within(entry),
    at: point && [point.lat, point.lon],
    type: typeOf(entry),
    links: linksOf(entry, guide),
    facts: factsIn(entry),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => filled(value)),
  ) as unknown as NamedEntry;
}

/**
 * @param guide the guide in the language of the answers.
 * @param others the same guide in the other languages, whose names are searched for too.
 * @param kecamatan every kecamatan with its point, in WGS84 degrees.
 */
export const searchWords = (
  guide: Guide,
  others: readonly Guide[],
  kecamatan: readonly KecamatanPoint[],
): NamesIndex => ({
  kecamatan,
  entries: guide.entries.map((entry) => named(entry, guide, others)),
});
