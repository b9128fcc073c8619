/** Entries of one kind as CSV (RFC 4180): one row each, the same columns in every language. Pure. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { absolute, entryPath } from '../i18n/routes.ts';
import { pointOf } from '../model/distance.ts';
import type { DataColumn } from '../model/data-columns.ts';
import type { Entry } from '../model/entry.ts';
import { folders, type Kind } from '../model/kinds.ts';
import type { Guide, Relation } from '../model/links.ts';

/** The kinds that have a table, by the folder that names it. */
export const csvFolders = ['villages', 'products', 'makers', 'places'] as const;
export type CsvFolder = (typeof csvFolders)[number];

type Cell = string | number | undefined;
type Column = (entry: Entry, guide: Guide) => Cell;

const slugs = (entries: readonly Entry[]) => entries.map(({ slug }) => slug).join(' ');
const field = (entry: Entry, name: string): unknown =>
  (entry.data as Record<string, unknown>)[name];
const text = (name: string) => (entry: Entry) => {
  const value = field(entry, name);
  return typeof value === 'string' ? value : undefined;
};
const statement = (name: string) => (entry: Entry) =>
  (field(entry, name) as { text: string } | undefined)?.text;
const linked = (relation: Relation) => (entry: Entry, guide: Guide) =>
  slugs(guide.from(entry.ref, relation));
const linkedFrom = (relation: Relation, kind: Kind) => (entry: Entry, guide: Guide) =>
  slugs(guide.to(entry.ref, relation, kind));
const hours = (entry: Entry) => ('hours' in entry.data ? entry.data.hours : undefined);
const maker = (entry: Entry) => (entry.kind === 'maker' ? entry.data : undefined);

/** Every column by its name; the dictionary says what it holds. */
const columns: Record<DataColumn, Column> = {
  id: ({ ref }) => ref,
  title: ({ data }) => data.title,
  summary: ({ data }) => data.summary,
  aliases: ({ data }) => data.aliases?.join(' | '),
  page: ({ locale, ref }) => absolute(entryPath(locale, ref)) ?? entryPath(locale, ref),
  checked: ({ data }) => data.checked,
  sources: ({ data }) => data.sources.join(' '),
  kampung: text('kampung'),
  desa_code: text('desa'),
  desa: ({ area }) => area?.desa,
  kecamatan_code: ({ area }) => area?.kecamatanCode,
  kecamatan: ({ area }) => area?.kecamatan,
  lat: (entry) => pointOf(entry)?.lat,
  lon: (entry) => pointOf(entry)?.lon,
  precision: (entry) => pointOf(entry)?.precision,
  type: text('type'),
  role: text('role'),
  group: text('group'),
  makes: linked('makes'),
  shows: linked('shows'),
  sells: linked('sells'),
  village: linked('stands-in'),
  villages: linkedFrom('makes', 'village'),
  makers: linkedFrom('sells', 'maker'),
  places: linkedFrom('shows', 'place'),
  goods: statement('sells'),
  address: statement('address'),
  order: statement('order'),
  payment: statement('payment'),
  visits: (entry) => maker(entry)?.visits?.answer,
  contacts: (entry) =>
    maker(entry)
      ?.contacts?.map(({ type, value, asOf }) => `${type} ${value} (${asOf})`)
      .join(' | '),
  hours: (entry) => hours(entry)?.value,
  hours_as_of: (entry) => hours(entry)?.asOf,
  materials: statement('materials'),
  tools: statement('tools'),
  sizes: statement('sizes'),
  genuine: statement('genuine'),
  care: statement('care'),
  carry: statement('carry'),
};

const first = ['id', 'title', 'summary', 'aliases'] as const;
const last = ['page', 'checked', 'sources'] as const;
const area = ['kampung', 'desa_code', 'desa', 'kecamatan_code', 'kecamatan'] as const;
const where = [...area, 'lat', 'lon', 'precision'] as const;
const sale = ['goods', 'address', 'order', 'payment', 'visits', 'contacts'] as const;
const opening = ['hours', 'hours_as_of'] as const;
const craft = ['materials', 'tools', 'sizes', 'genuine', 'care', 'carry'] as const;

/** The columns of each table, in their order. */
export const tables: Record<CsvFolder, readonly DataColumn[]> = {
  villages: [...first, ...where, 'makes', ...last],
  products: [...first, 'group', 'villages', 'makers', 'places', ...craft, ...last],
  makers: [...first, 'role', ...where, 'village', 'sells', ...sale, ...opening, ...last],
  places: [...first, 'type', ...where, 'shows', ...opening, ...last],
};

/** @returns the cells of every entry of a table, under the names of its columns. */
export const rowsOf = (guide: Guide, folder: CsvFolder): Record<string, Cell>[] =>
  guide.entries
    .filter(({ kind }) => folders[kind] === folder)
    .map((entry) =>
      Object.fromEntries(tables[folder].map((name) => [name, columns[name](entry, guide)])),
    );

/**
 * A table as text in UTF-8 with a mark of its order of bytes, which spreadsheets need.
 * A text that a spreadsheet would take for a formula (=, +, -, @, tab) begins with an apostrophe.
 */
export const csv = (guide: Guide, folder: CsvFolder): string =>
  stringify(rowsOf(guide, folder), {
    bom: true,
    columns: [...tables[folder]],
    escape_formulas: true,
    header: true,
    record_delimiter: 'windows',
  });
