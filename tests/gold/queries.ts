/** The gold set: what people type, and the pages that should come up. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** A line of `queries.tsv`. */
export interface Query {
  language: Locale;
  /** What is wrong with it: `none`, `typo`, `space`… */
  mistake: string;
  query: string;
  /** References of the entries (`villages/pasir-ona`), or paths of other pages, any of which is right. */
  accepted: readonly string[];
  /** The line of the file, from 1. */
  line: number;
}

function readLine(text: string, line: number): Query {
  const [language, mistake = '', query = '', accepted = ''] = text.split('\t');
  const locale = locales.find((each) => each === language);
  const refs = accepted.split(/[\s,;]+/).filter(Boolean);
  if (!locale || !mistake || !query || refs.length === 0) {
    throw new Error(
      `queries.tsv:${line}: language, kind of mistake, query and accepted refs, with tabs`,
    );
  }
  return { language: locale, mistake, query, accepted: refs, line };
}

/**
 * @param text a table with tabs: a row of headings, then language, kind of mistake, query, accepted refs.
 * @throws Error with the line that is not of this form.
 */
export const readQueries = (text: string): Query[] =>
  text
    .split(/\r?\n/)
    .flatMap((each, at) => (at === 0 || each.trim() === '' ? [] : readLine(each, at + 1)));

/** The set as it is kept beside this file. */
export const goldSet = (): Query[] =>
  readQueries(readFileSync(fileURLToPath(new URL('queries.tsv', import.meta.url)), 'utf8'));
