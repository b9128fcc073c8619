/** A new entry's files, from the few things that were asked. Pure. */
import { pageName } from '../../check/read/layout.ts';
import { pointOf, type FoundArea } from '../../geo/find-area.ts';
import { defaultLocale, translations, type Locale } from '../../i18n/locales.ts';
import { isPointKind, type Kind } from '../../model/kinds.ts';
import { asValue, factsText, wordsText, type Known } from './draft.ts';

/** What is known of an entry before it is written. */
export interface NewEntry {
  kind: Kind;
  name: string;
  slug: string;
  area?: FoundArea | undefined;
}

/** Kinds that lie somewhere: their names are the same in every language. */
export const liesSomewhere = (kind: Kind): boolean => kind === 'kecamatan' || isPointKind(kind);

/** @returns whether an area is a desa, and not a kecamatan. */
export const isDesa = ({ kecamatan }: FoundArea): boolean => kecamatan !== undefined;

function areaFields(kind: Kind, area: FoundArea | undefined): Known {
  if (!area) return {};
  if (kind === 'kecamatan') return { code: area.code };
  const point = pointOf(area.code);
  const location = point
    ? [
        `lat: ${point.lat}`,
        `lon: ${point.lon}`,
        `precision: ${point.precision}`,
        `source: ${point.source}`,
      ]
    : undefined;
  return {
    [isDesa(area) ? 'desa' : 'kecamatan']: area.code,
    ...(location ? { location } : {}),
  };
}

/**
 * @param today an ISO day, whose month is proposed as the one in which the sources were read.
 * @param locale language of the comments.
 * @returns the files of the entry by name.
 */
export function filesOf(
  { kind, name, area }: NewEntry,
  today: string,
  locale: Locale,
): Record<string, string> {
  const title = asValue(name);
  const facts = { title, checked: today.slice(0, 7), draft: 'true', ...areaFields(kind, area) };
  const words: Known = liesSomewhere(kind) || kind === 'term' ? { title } : {};
  return {
    [pageName(kind, defaultLocale)]: factsText(kind, facts, locale),
    ...Object.fromEntries(
      translations.map((each) => [pageName(kind, each), wordsText(kind, words, locale)]),
    ),
  };
}
