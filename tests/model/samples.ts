/** Entries for tests, read by the schemas themselves: no test rests on facts that the check refuses. */
import type { Locale } from '../../src/i18n/locales.ts';
import type { Area, Entry } from '../../src/model/entry.ts';
import { refOf, type Kind } from '../../src/model/kinds.ts';
import { factSchemas } from '../../src/model/schemas.ts';
import type { Source } from '../../src/model/source.ts';

export type Fields = Record<string, unknown>;

export type Of<K extends Kind> = Extract<Entry, { kind: K }>;

/** What each kind cannot do without. */
export const required: Record<Kind, Fields> = {
  village: {},
  product: { group: 'anyaman' },
  group: { rank: 1, official: true },
  maker: { role: 'workshop' },
  place: { type: 'beach' },
  trip: { days: 1, modes: ['train'], stops: {} },
  event: { type: 'feast' },
  guide: {},
  lesson: { levels: ['smp'], minutes: 80, goals: {} },
  term: { language: 'su' },
  kecamatan: { code: '36.02.14' },
  series: { figures: {}, rank: 1 },
};

/** The least that a file of a kind holds. */
export const least = (kind: Kind, title = 'Nama'): Fields => ({
  title,
  summary: 'Ringkasan.',
  sources: ['umum'],
  checked: '2026-11',
  ...required[kind],
});

interface More {
  body?: string;
  locale?: Locale;
  area?: Area;
}

/** @returns an entry whose title is its slug, with further fields as an editor types them. */
export const entry = <K extends Kind>(
  kind: K,
  slug: string,
  fields: Fields = {},
  { body = '', locale = 'id', area }: More = {},
): Of<K> =>
  ({
    kind,
    slug,
    ref: refOf(kind, slug),
    locale,
    data: factSchemas[kind].parse({ ...least(kind, slug), ...fields }),
    body,
    ...(area ? { area } : {}),
  }) as unknown as Of<K>;

/** @returns a point of an entry, as an editor types it. */
export const at = (lat: number, lon: number, precision = 'exact'): Fields => ({
  location: { lat, lon, precision, source: 'peta' },
});

/** @returns the sources of those ids. */
export const sourcesOf = (...ids: string[]): Map<string, Source> =>
  new Map(
    ids.map((id) => [id, { id, title: id, publisher: 'Koran', read: '2026-11', says: ['Fakta.'] }]),
  );
