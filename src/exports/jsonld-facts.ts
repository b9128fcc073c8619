/** Facts that age, as schema.org says them; what is old is left out. Pure. */
import { figureStrings } from '../i18n/strings/figures.ts';
import { tradeContacts, type Entry } from '../model/entry.ts';
import {
  contactShelfLife,
  hoursShelfLife,
  oldFrom,
  shelfLife,
  type FigureKind,
} from '../model/figure-kinds.ts';

const isFresh = (asOf: string, months: number | null, today: string): boolean =>
  today < (oldFrom(asOf, months) ?? '9999');

/** The figures that a traveller pays by. */
const paid: readonly FigureKind[] = ['price', 'fare', 'ticket'];

/** @returns the fresh prices of an entry as PropertyValue, each with its date. */
export const freshFigures = ({ data, locale }: Entry, today: string): object[] =>
  Object.values(data.figures ?? {})
    .filter(({ kind, asOf }) => paid.includes(kind) && isFresh(asOf, shelfLife[kind], today))
    .map(({ kind, value, unit, asOf, note }) => ({
      '@type': 'PropertyValue',
      name: figureStrings[locale].kinds[kind],
      ...(Array.isArray(value) ? { minValue: value[0], maxValue: value[1] } : { value }),
      unitText: unit,
      description: [note, asOf].filter(Boolean).join(', '),
    }));

/** Days and hours that OpenStreetMap's syntax and schema.org's `openingHours` write alike. */
const alike = /^((Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))* \d{2}:\d{2}-\d{2}:\d{2})$/;

/** @returns fresh hours, where schema.org can say all of them. */
export function openingHours({ data }: Entry, today: string): string[] | string | undefined {
  const hours = 'hours' in data ? data.hours : undefined;
  if (!hours || !isFresh(hours.asOf, hoursShelfLife, today)) return undefined;
  const parts = hours.value.split(';').map((part) => part.trim());
  if (!parts.every((part) => alike.test(part))) return undefined;
  return parts.length > 1 ? parts : parts[0];
}

/** @returns fresh trade contacts: the first telephone number, the e-mail address, own pages. */
export function contactsOf(entry: Entry, today: string): Record<string, unknown> {
  const fresh = tradeContacts(entry).filter(({ asOf }) => isFresh(asOf, contactShelfLife, today));
  const of = (...types: string[]) =>
    fresh.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const pages = of('website', 'shop', 'social').filter((value) => value.startsWith('https://'));
  return {
    telephone: of('phone', 'whatsapp')[0],
    email: of('email')[0],
    sameAs: pages.length > 1 ? pages : pages[0],
  };
}
