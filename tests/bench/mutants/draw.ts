/** A checker of Stryker that lets a drawn share of the mutants through: the same in each run. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { folderOf } from './score.ts';

/** Another word draws others. */
const seed = 'lebak';

/** Where a mutant stands in the lottery: by what it changes, and not by its number in this run. */
function lot({ fileName, location, replacement }: Mutant): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column];
  const parts = [seed, relative('', fileName), ...place, replacement];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** @returns the ids of so many mutants of each folder. */
export function drawn(mutants: readonly Mutant[], count: number): Set<string> {
  const folders = Map.groupBy(mutants, ({ fileName }) => folderOf(fileName));
  const lots = new Map(mutants.map((each) => [each, lot(each)]));
  const order = (a: Mutant, b: Mutant) => ((lots.get(a) ?? '') < (lots.get(b) ?? '') ? -1 : 1);
  const chosen = [...folders.values()].flatMap((each) => each.toSorted(order).slice(0, count));
  return new Set(chosen.map(({ id }) => id));
}

/** @param options those of the run; `drawn` is the count for each folder. */
function drawChecker(options: object): Checker {
  const count = (options as { drawn: number }).drawn;
  const undrawn: CheckResult = { status: CheckStatus.CompileError, reason: 'not drawn' };
  return {
    init: () => Promise.resolve(),
    // All in one group, since what is drawn depends on how many there are.
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) => {
      const chosen = drawn(mutants, count);
      const results = mutants.map(({ id }): [string, CheckResult] => [
        id,
        chosen.has(id) ? { status: CheckStatus.Passed } : undrawn,
      ]);
      return Promise.resolve(Object.fromEntries(results));
    },
  };
}
drawChecker.inject = [commonTokens.options] as const;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'draw', drawChecker)];
