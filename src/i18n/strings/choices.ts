import type { Locale } from '../locales.ts';
import { figureStrings } from './figures.ts';
import { typeNames } from './kinds.ts';

/** Values that only an editor meets. */
const editors: Record<Locale, Record<string, string>> = {
  id: {
    exact: 'titik tepat',
    village: 'desa',
    kecamatan: 'kecamatan',
    hidden: 'disembunyikan',
    yes: 'ya',
    appointment: 'dengan janji',
    no: 'tidak',
  },
  en: {
    exact: 'exact point',
    village: 'village',
    kecamatan: 'kecamatan',
    hidden: 'hidden',
    yes: 'yes',
    appointment: 'by appointment',
    no: 'no',
  },
};

/** @returns what a value that is chosen from a list is called: a type, a unit, a precision. */
export function choiceName(value: string, locale: Locale): string {
  const { kinds, units, periods } = figureStrings[locale];
  const unit = (units as Record<string, readonly string[]>)[value]?.[0];
  const names = { ...editors[locale], ...typeNames[locale], ...periods, ...kinds };
  return unit ?? (names as Record<string, string>)[value] ?? value;
}
