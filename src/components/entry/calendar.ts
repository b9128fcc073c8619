/** The twelve-month chart of events as numbers and words: a row each, a bar for each run of months. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { calendarStrings } from '../../i18n/strings/calendar.ts';
import { typeNames } from '../../i18n/strings/kinds.ts';
import { knownMonths, runsOf } from '../../model/calendar.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';

/** A bar, in units of the drawing. */
export interface Bar {
  x: number;
  width: number;
}

/** A row of the chart and of its table. */
export interface Row {
  event: EntryOf<'event'>;
  bars: Bar[];
  /** The months in words with the years they are known from; empty where no date is published. */
  months: string;
}

/** Sizes of the drawing, in its own units; the scale follows the page. */
export const chart = { month: 30, row: 40, head: 22, bar: 12, gap: 2 } as const;

const monthName = (month: number, locale: Locale, length: 'long' | 'narrow') =>
  new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1),
  );

/** @returns the letter of each month, in order. */
export const monthLetters = (locale: Locale): string[] =>
  Array.from({ length: 12 }, (_, index) => monthName(index + 1, locale, 'narrow'));

/** @returns what sort of event it is, in words that leave room for its title. */
export const shortType = ({ data: { type }, locale }: EntryOf<'event'>): string =>
  type === 'feast' ? calendarStrings[locale].feast : (typeNames[locale][type] ?? type);

const barOf = ([from, to]: readonly [number, number]): Bar => ({
  x: (from - 1) * chart.month + chart.gap,
  width: (to - from + 1) * chart.month - 2 * chart.gap,
});

/** Runs that meet at the end of the year are one in words: November to February. */
function inWords(runs: readonly (readonly [number, number])[], locale: Locale): string {
  const [first] = runs;
  const last = runs.at(-1);
  const meet = runs.length > 1 && first?.[0] === 1 && last?.[1] === 12;
  const joined = meet ? [...runs.slice(1, -1), [last[0], first[1]] as const] : runs;
  const name = (month: number) => monthName(month, locale, 'long');
  return joined
    .map(([from, to]) => (from === to ? name(from) : `${name(from)} – ${name(to)}`))
    .join(', ');
}

function rowOf(event: EntryOf<'event'>): Row {
  const { months, years } = knownMonths(Object.values(event.data.occurrences ?? {}));
  const runs = runsOf(months);
  const { from } = calendarStrings[event.locale];
  const words = `${inWords(runs, event.locale)} ${from(years.join(', '))}`;
  return { event, bars: runs.map(barOf), months: months.length > 0 ? words : '' };
}

/** @returns every event, those with a dated month first, by the first of their months. */
export const calendarRows = ({ entries }: Guide): Row[] =>
  entries
    .filter((entry) => entry.kind === 'event')
    .map(rowOf)
    .sort((a, b) => (a.bars[0]?.x ?? Infinity) - (b.bars[0]?.x ?? Infinity) || 0);
