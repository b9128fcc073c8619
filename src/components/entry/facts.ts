/** The rows of an entry's facts table: what is known of it, with dates and sources. Pure. */
import { formatClock } from '../../i18n/format.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { figureStrings } from '../../i18n/strings/figures.ts';
import { minutesOf } from '../../model/dates.ts';
import type { Entry } from '../../model/entry.ts';
import { contactShelfLife, hoursShelfLife, oldFrom, shelfLife } from '../../model/figure-kinds.ts';
import { figureText } from './figure-text.ts';
import { openingText } from './opening.ts';

/** One row: what it is, what is said, when it held, who says so. */
export interface Fact {
  label: string;
  text: string;
  note?: string | undefined;
  /** An address that the text leads to. */
  href?: string | undefined;
  asOf?: string | undefined;
  /** The ISO day from which the row is shown as old. */
  oldFrom?: string | undefined;
  sources: readonly string[];
}

const figureFacts = ({ data, locale }: Entry): Fact[] =>
  Object.values(data.figures ?? {}).map((figure) => ({
    label: figureStrings[locale].kinds[figure.kind],
    text: figureText(figure, locale),
    note: figure.note,
    asOf: figure.asOf,
    oldFrom: oldFrom(figure.asOf, shelfLife[figure.kind]),
    sources: figure.source,
  }));

interface Statement {
  text: string;
  asOf?: string | undefined;
  source: string[];
}

const labels = ['address', 'sells', 'order', 'payment', 'materials', 'tools', 'sizes'] as const;
const laterLabels = ['genuine', 'care', 'carry', 'usual'] as const;

/** Statements that stand in fields of their own, in the order in which a reader asks. */
const statementFacts = ({ data, locale }: Entry): Fact[] =>
  [...labels, ...laterLabels].flatMap((name) => {
    const statement = (data as Partial<Record<typeof name, Statement>>)[name];
    if (!statement) return [];
    const { text, asOf, source } = statement;
    return [{ label: entryStrings[locale].statements[name], text, asOf, sources: source }];
  });

function whereFacts({ data, area, locale }: Entry): Fact[] {
  const words = entryStrings[locale];
  const kampung = 'kampung' in data ? data.kampung : undefined;
  const kecamatan = area?.kecamatanRef && href(entryPath(locale, area.kecamatanRef));
  const rows: (readonly [string, (string | undefined)?, (string | undefined)?])[] = [
    [words.kampung, kampung],
    [words.desa, area?.desa],
    [words.kecamatan, area?.kecamatan, kecamatan],
  ];
  return rows.flatMap(([label, text, address]) =>
    text ? [{ label, text, href: address, sources: [] }] : [],
  );
}

function hoursFacts({ data, locale }: Entry): Fact[] {
  if (!('hours' in data) || !data.hours) return [];
  const { value, note, asOf, source } = data.hours;
  const [label, text] = [entryStrings[locale].hours, openingText(value, locale)];
  return [{ label, text, note, asOf, oldFrom: oldFrom(asOf, hoursShelfLife), sources: source }];
}

/** When the last train or bus left, as a source gave it: the text says which one. */
function departureFacts({ data, locale }: Entry): Fact[] {
  const list = 'lastDepartures' in data ? Object.values(data.lastDepartures ?? {}) : [];
  return list.map(({ value, text, asOf, source }) => ({
    label: entryStrings[locale].lastDeparture,
    text: formatClock(minutesOf(value), locale),
    note: text,
    asOf,
    oldFrom: oldFrom(asOf, hoursShelfLife),
    sources: source,
  }));
}

/** @returns the address that a contact leads to, if its kind has one. */
function contactHref(type: string, value: string): string | undefined {
  const digits = value.replace(/[^\d+]/g, '');
  if (type === 'phone') return `tel:${digits}`;
  if (type === 'whatsapp')
    return `https://wa.me/${digits.replace(/^\+|^0/, (m) => (m === '0' ? '62' : ''))}`;
  if (type === 'email') return `mailto:${value}`;
  return /^https:\/\//.test(value) ? value : undefined;
}

function makerFacts(entry: Entry): Fact[] {
  if (entry.kind !== 'maker') return [];
  const words = entryStrings[entry.locale];
  const { visits, contacts = [] } = entry.data;
  const answer = words.visits[visits?.answer ?? 'unknown'];
  return [
    { label: words.visits.label, text: answer, asOf: visits?.asOf, sources: visits?.source ?? [] },
    ...contacts.map(({ type, value, asOf, source }) => ({
      label: words.contact[type],
      text: value,
      href: contactHref(type, value),
      asOf,
      oldFrom: oldFrom(asOf, contactShelfLife),
      sources: source,
    })),
  ];
}

/** @returns every row of an entry's facts table, in the order in which it is read. */
export const factsOf = (entry: Entry): Fact[] =>
  [
    ...[whereFacts, hoursFacts, departureFacts],
    ...[makerFacts, statementFacts, figureFacts],
  ].flatMap((rows) => rows(entry));
