/** Numbers, money and dates in the words of each language. Pure. */
import type { Locale } from './locales.ts';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/** To make a format takes longer than to use it a hundred times, and a list has hundreds of numbers. */
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${maximumFractionDigits}`;
  const format = made.get(key) ?? new Intl.NumberFormat(tags[locale], { maximumFractionDigits });
  made.set(key, format);
  return format;
}

/** @returns a number with the language's separators and at most the given decimals. */
export const formatNumber = (value: number, locale: Locale, decimals = 2): string =>
  numberFormat(locale, decimals).format(value);

/** @returns rupiah without decimals, `Rp250.000` or `Rp250,000`. */
export const formatRupiah = (value: number, locale: Locale): string =>
  `Rp${formatNumber(value, locale, 0)}`;

/** @returns straight-line kilometres: one decimal below ten, none above. */
export const formatKilometres = (kilometres: number, locale: Locale): string =>
  formatNumber(kilometres, locale, kilometres < 10 ? 1 : 0);

const madeOfDates = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const day = withDay ? ({ day: 'numeric' } as const) : {};
  const format =
    madeOfDates.get(key) ??
    new Intl.DateTimeFormat(tags[locale], {
      ...{ timeZone: 'UTC', year: 'numeric', month: 'long' },
      ...day,
    });
  madeOfDates.set(key, format);
  return format;
}

/** @returns a year, a month or a day as it is written: `2018`, `Mei 2018`, `20 January 2026`. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const moment = new Date(`${year}-${month}-${day ?? '01'}`);
  return dateFormat(locale, day !== undefined).format(moment);
}

const two = (value: number) => String(value).padStart(2, '0');

/** @returns minutes from midnight as a clock shows them, `08.30` or `08:30`; beyond a day it begins anew. */
export function formatClock(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${two(hours)}${locale === 'id' ? '.' : ':'}${two(rest)}`;
}

/** @returns minutes from midnight until when something is open: its own day ends at 24. */
const closing = (minutes: number, locale: Locale): string =>
  minutes === 24 * 60 ? `24${formatClock(0, locale).slice(2)}` : formatClock(minutes, locale);

/** @returns times from and to, in minutes from midnight, such as `08.00–12.00, 13.00–24.00`. */
export const formatHours = (open: readonly (readonly [number, number])[], locale: Locale): string =>
  open.map(([from, to]) => `${formatClock(from, locale)}–${closing(to, locale)}`).join(', ');

/** @returns the text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
