/** A page of the guide as a source that others cite. Pure. */
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { citeStrings, type CitationForm } from '../i18n/strings/cite.ts';
import { site } from '../site.ts';

/** What is cited. */
export interface Cited {
  title: string;
  /** Its full address; empty while the guide has no home. */
  address: string;
  /** The day on which it was read, ISO. */
  day: string;
  locale: Locale;
}

const plain = ({ title, address, day, locale }: Cited): string => {
  const { edition, read } = citeStrings[locale];
  const where = address ? ` ${address}` : '';
  const when = read(formatDate(day, locale));
  return `“${title}”. ${site.name}, ${edition(site.version)}.${where} (${when}).`;
};

/** A day as the style writes it: in English the month comes first. */
const dayInApa = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));

/**
 * After the manual of the American Psychological Association (7th edition, 9.16 and 10.16): a page that
 * changes has no date of its own, and is cited with the day on which it was read.
 */
const apa = ({ title, address, day, locale }: Cited): string => {
  const { noDate, apaEdition, retrieved } = citeStrings[locale];
  const head = `${site.name}. (${noDate}). ${title} (${apaEdition(site.version)}).`;
  return `${head} ${retrieved(dayInApa(day, locale), address)}`;
};

/** What TeX would take for a command. */
const escaped = (text: string): string =>
  text
    .replace(/[\\~^]/g, (sign) => ({ '\\': '\\textbackslash{}', '~': '\\~{}' })[sign] ?? '\\^{}')
    .replace(/[&%$#_]/g, '\\$&');

const keyOf = (title: string): string =>
  `${site.name} ${title}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const bibtex = ({ title, address, day, locale }: Cited): string => {
  const fields = {
    author: `{${site.name}}`,
    title: `{${escaped(title)}}`,
    note: citeStrings[locale].apaEdition(site.version),
    ...(address ? { url: address } : {}),
    urldate: day,
    langid: citeStrings[locale].langid,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${keyOf(title)},\n${lines.join('')}}`;
};

const forms: Record<CitationForm, (cited: Cited) => string> = { plain, apa, bibtex };

/** @returns the citation in a form: a sentence, APA style, or an entry of BibLaTeX. */
export const citation = (form: CitationForm, cited: Cited): string => forms[form](cited);
