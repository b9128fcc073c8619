/** What `npm run bench -- pages` prints. */
import { slowLine } from '../shared/browser.ts';
import { kilobytes, ratio, table } from '../shared/numbers.ts';
import { slowdown, type MapRow, type Row } from './measure.ts';

const head = ['page', 'kB', 'requests', 'script kB', 'Lighthouse', 'LCP ms', 'CLS'];

const cells = ({ name, bytes, requests, script, points, paint, shift }: Row) => [
  ...[name, kilobytes(bytes), requests, kilobytes(script), points.join(' ')],
  ...[paint.toFixed(0), shift.toFixed(3)],
];

const short = ({ points, missed, name }: Row) =>
  points.some((each) => each < 100) ? [`- ${name}: ${missed.join(', ')}`] : [];

/** @returns every kind of page of this guide, and what costs a point. */
export function ownTable(rows: readonly Row[], runs: number): string {
  const missed = rows.flatMap(short);
  return `Every kind of page of this guide. Lighthouse 13, mobile: performance, accessibility,
best practices, SEO. LCP: cold, ${slowLine.rate / 1000} kbit/s and ${slowLine.latency} ms, median of ${runs};
CLS: the most of ${runs}.

${table(head, rows.map(cells))}

Short of 100: ${missed.length === 0 ? 'none' : `\n${missed.join('\n')}`}
Slowest LCP: ${Math.max(...rows.map(({ paint }) => paint)).toFixed(0)} ms`;
}

/** @param groups the same page of each site, this guide's first; @returns them with ratios to it. */
export function peerTable(groups: readonly (readonly Row[])[]): string {
  const rows = groups.flatMap((group) => {
    const [own] = group;
    return group.map((row) => [
      ...cells(row),
      own ? ratio(row.bytes, own.bytes) : '',
      own ? ratio(row.paint, own.paint) : '',
    ]);
  });
  return `Beside peers with the same text, in Indonesian.

${table([...head, 'kB to ours', 'LCP to ours'], rows)}`;
}

/** @returns how long the start of each map blocks. */
export function mapTable(rows: readonly MapRow[], runs: number): string {
  const list = rows.map(({ name, blocking, most }) => [name, blocking.toFixed(0), most.toFixed(0)]);
  return `Map page, processor ${slowdown} times slower, line as it is: total blocking time, median of ${runs}.

${table(['site', 'TBT ms', 'most'], list)}`;
}
