/** A dated figure in words. Pure. */
import { formatNumber, formatRupiah } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { figureStrings } from '../../i18n/strings/figures.ts';
import type { FigureKind, Period, Unit } from '../../model/figure-kinds.ts';

interface FigureValue {
  kind: FigureKind;
  value: number | [number, number];
  unit: Unit;
  per?: Period | undefined;
  about?: boolean | undefined;
}

/** @returns a figure in words: `sekitar 100 orang`, `Rp250,000–2,500,000 a month`. */
export function figureText({ value, unit, per, about, kind }: FigureValue, locale: Locale): string {
  const words = figureStrings[locale];
  const amounts = [value].flat();
  // A year of the calendar has neither separators nor a word; a number of years has both.
  const calendar = unit === 'year' && kind === 'founded';
  const number = (amount: number) => (calendar ? String(amount) : formatNumber(amount, locale));
  const [first = 0, ...rest] = amounts;
  const start = unit === 'IDR' ? formatRupiah(first, locale) : number(first);
  const range = [start, ...rest.map(number)].join('–');
  const bare = unit === 'IDR' || calendar;
  const noun = bare ? '' : words.units[unit][first === 1 && rest.length === 0 ? 0 : 1];
  const tail = per ? words.periods[per] : '';
  return [about ? words.about : '', range, noun, tail].filter(Boolean).join(' ').replace(' %', '%');
}
