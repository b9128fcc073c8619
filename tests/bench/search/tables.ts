/** The results as tables that can be pasted into a note. Pure. */
import type { Query } from '../../gold/queries.ts';
import { kilobytes, ratio, table } from '../shared/numbers.ts';
import type { Answered } from './measure.ts';

/** A query and what a search answered: references, or addresses of pages that are no entries. */
export interface Found extends Query {
  found: readonly string[];
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const size = (bytes: number) => `${kilobytes(bytes)} kB`;

const columns = [
  ...['bytes to first', 'first answer', 'to ours', 'bytes to all', 'all ten'],
  ...['next query', 'its ten', 'its bytes'],
];

/** @param rows what was measured, ours first. */
export function timeTable(name: string, rows: readonly (readonly [string, Answered])[]): string {
  const own = rows[0]?.[1].cold ?? Number.NaN;
  const cells = rows.map(([each, result]) => [
    each,
    ...[size(result.bytes), milliseconds(result.cold), ratio(result.cold, own)],
    ...[size(result.wholeBytes), milliseconds(result.whole)],
    ...[milliseconds(result.warm), milliseconds(result.warmWhole), size(result.warmBytes)],
  ]);
  return table([name, ...columns], cells);
}

const isHit = ({ accepted, found }: Found) =>
  found.slice(0, 3).some((each) => accepted.includes(each));

const percent = (list: readonly Found[], is: (each: Found) => boolean) =>
  `${((100 * list.filter(is).length) / Math.max(1, list.length)).toFixed(1)} %`;

/** Hits among the first three, by language and by kind of mistake; what is without any answer. */
export function scoreTable(answered: readonly (readonly [string, readonly Found[]])[]): string {
  const all = answered[0]?.[1] ?? [];
  const values = (name: 'language' | 'mistake') => [...new Set(all.map((each) => each[name]))];
  const parts = [
    { name: 'all', is: () => true },
    ...values('language').map((each) => ({
      name: each,
      is: ({ language }: Found) => language === each,
    })),
    ...values('mistake').map((each) => ({
      name: each === 'none' ? 'no mistake' : each.replace('-', ' '),
      is: ({ mistake }: Found) => mistake === each,
    })),
  ];
  const rows = answered.map(([name, list]) => [
    name,
    ...parts.map(({ is }) => percent(list.filter(is), isHit)),
    percent(list, ({ found }) => found.length === 0),
  ]);
  const titles = parts.map(({ name, is }) => `${name} (${all.filter(is).length})`);
  return table(['gold set: among the first three', ...titles, 'no result'], rows);
}
