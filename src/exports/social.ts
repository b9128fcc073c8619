/** The picture that other programs show beside a link to a page: what stands on it. Pure. */
import type { Locale } from '../i18n/locales.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import { kindNames } from '../i18n/strings/kinds.ts';
import { socialStrings } from '../i18n/strings/social.ts';
import type { Entry } from '../model/entry.ts';
import { pageKinds, type Kind } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';
import { wovenOf } from '../model/woven.ts';
import { site } from '../site.ts';

/** Width and height in pixels: what Open Graph readers show without cutting. */
export const socialSize = { width: 1200, height: 630 } as const;

/** What stands on one picture. */
export interface SocialCard {
  /** Path of the picture below the base. */
  path: string;
  title: string;
  /** Kind and place of an entry, in one line. */
  kicker: string;
  kind?: Kind;
  /** The references whose weave patterns are shown. */
  woven: readonly string[];
  /** The guide's name and the regency's. */
  foot: readonly [string, string];
  alt: string;
}

/** The file in which the pages hand all cards over to the hook that draws them. */
export const cardsFile = 'social.json';

/** Most patterns side by side. */
const mostPatterns = 4;

const foot = (locale: Locale) => [site.name, site.region[locale]] as const;

/** @returns the picture of an entry: one in each language, since even the name of a kind differs. */
export function entryCard(entry: Entry): SocialCard {
  const { locale, kind, ref, area, data } = entry;
  const place = area && kind !== 'kecamatan' ? [area.kecamatan] : [];
  const kicker = [kindNames[locale][kind], ...place].join(' · ');
  return {
    path: `/social/${ref}.${locale}.png`,
    title: data.title,
    kicker,
    kind,
    woven: wovenOf(entry, mostPatterns),
    foot: foot(locale),
    alt: socialStrings[locale].alt(data.title, kicker),
  };
}

/** @returns the picture of every page that is no entry's. */
export function guideCard(locale: Locale): SocialCard {
  const { title } = homeStrings[locale];
  const [kicker] = foot(locale);
  const woven = ['products', 'villages', 'makers', 'places'];
  const alt = socialStrings[locale].alt(title, kicker);
  return { path: `/social/guide.${locale}.png`, title, kicker, woven, foot: foot(locale), alt };
}

/** @returns every picture of a guide in one language. */
export const socialCards = (guide: Guide, locale: Locale): SocialCard[] => [
  guideCard(locale),
  ...guide.entries.filter(({ kind }) => pageKinds.includes(kind)).map((entry) => entryCard(entry)),
];
