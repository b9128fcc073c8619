/** How well the gold set is answered. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { searcherOf } from './answers.ts';
import type { Query } from './queries.ts';

/** A query with its answers. */
export interface Answered extends Query {
  found: readonly string[];
  /** The place of the first right answer, from 1; 0 when none of the first ten is right. */
  place: number;
}

async function askAll(dist: string, locale: Locale, queries: readonly Query[]) {
  const searcher = await searcherOf(dist, locale);
  const answered: Answered[] = [];
  for (const query of queries) {
    const found = await searcher.ask(query.query);
    const place = found.findIndex((each) => query.accepted.includes(each)) + 1;
    answered.push({ ...query, found, place });
  }
  await searcher.close();
  return answered;
}

/** @param dist the folder of the built guide. */
export async function answer(dist: string, queries: readonly Query[]): Promise<Answered[]> {
  const lists: Answered[] = [];
  for (const locale of locales) {
    const own = queries.filter(({ language }) => language === locale);
    if (own.length > 0) lists.push(...(await askAll(dist, locale, own)));
  }
  return lists;
}

/** Parts of a number of queries, each from 0 to 1. */
export interface Score {
  count: number;
  top1: number;
  top3: number;
  none: number;
}

/** @returns zeros for no queries. */
export function scoreOf(answered: readonly Answered[]): Score {
  const part = (is: (each: Answered) => boolean) =>
    answered.filter(is).length / Math.max(1, answered.length);
  return {
    count: answered.length,
    top1: part(({ place }) => place === 1),
    top3: part(({ place }) => place >= 1 && place <= 3),
    none: part(({ found }) => found.length === 0),
  };
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`.padStart(8);

const line = (name: string, { count, top1, top3, none }: Score) =>
  `${name.padEnd(24)}${String(count).padStart(6)}${percent(top1)}${percent(top3)}${percent(none)}`;

/** @returns the scores by language and kind of mistake, and then what was missed, as lines. */
export function report(answered: readonly Answered[]): string {
  const groups = Map.groupBy(answered, ({ language, mistake }) => `${language} ${mistake}`);
  const missed = answered.filter(({ place }) => place === 0 || place > 3);
  return [
    `${''.padEnd(24)}${'count'.padStart(6)}${'top 1'.padStart(8)}${'top 3'.padStart(8)}${'none'.padStart(8)}`,
    ...[...groups].map(([name, list]) => line(name, scoreOf(list))),
    line('all', scoreOf(answered)),
    ...missed.map(
      ({ line: at, query, accepted, found }) =>
        `queries.tsv:${at} “${query}”: wanted ${accepted.join(' ')}, found ${found.slice(0, 3).join(' ')}`,
    ),
  ].join('\n');
}
