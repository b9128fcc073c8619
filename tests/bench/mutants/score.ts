/** Counts what became of the mutants of each folder. */
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

type Status = MutantResult['status'];

/** @returns the folder of a file below `src`, such as `src/model`. */
export const folderOf = (file: string): string =>
  relative('', file).split('/').slice(0, 2).join('/');

/** @returns the share of mutants that the tests noticed, in percent: an endless loop is noticed too. */
export function scoreOf(counted: ReadonlyMap<Status, number>): number {
  const sum = (...of: Status[]) => of.reduce((all, each) => all + (counted.get(each) ?? 0), 0);
  const noticed = sum('Killed', 'Timeout');
  return (100 * noticed) / (noticed + sum('Survived', 'NoCoverage'));
}

const columns: readonly Status[] = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'];
const heads = ['killed', 'timeout', 'survived', 'uncovered', 'not drawn', 'score'];

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(14), ...cells.map((each) => each.padStart(9))].join(' | ');

/** @returns the table that is printed, and the score of each folder. */
export function scores(results: readonly MutantResult[]): { table: string; each: number[] } {
  const folders = Map.groupBy(results, ({ fileName }) => folderOf(fileName));
  const counted = [...folders].map(([name, list]) => {
    const groups = Map.groupBy(list, ({ status }) => status);
    return { name, counts: new Map([...groups].map(([status, { length }]) => [status, length])) };
  });
  const lines = counted.map(({ name, counts }) => {
    const cells = columns.map((status) => String(counts.get(status) ?? 0));
    return row(name, [...cells, `${scoreOf(counts).toFixed(1)} %`]);
  });
  return {
    table: [row('folder', heads), ...lines].join('\n'),
    each: counted.map(({ counts }) => scoreOf(counts)),
  };
}
