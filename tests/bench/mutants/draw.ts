/** A checker of Stryker that lets a drawn share of the mutants through: the same in each run. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { folderOf } from './score.ts';

/** Options of the run: how many of each folder, and a word. */
interface Draw {
  draw: number;
  seed: string;
}

/** Where a mutant stands in the lottery: by what it changes, and not by its number in this run. */
function lot({ fileName, location, replacement }: Mutant, seed: string): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column];
  const parts = [seed, relative('', fileName), ...place, replacement];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** @returns the ids of so many mutants of each folder; another seed draws others. */
function drawn(mutants: readonly Mutant[], { draw, seed }: Draw): Set<string> {
  const folders = Map.groupBy(mutants, ({ fileName }) => folderOf(fileName));
  const lots = new Map(mutants.map((each) => [each, lot(each, seed)]));
  const order = (a: Mutant, b: Mutant) => ((lots.get(a) ?? '') < (lots.get(b) ?? '') ? -1 : 1);
  const chosen = [...folders.values()].flatMap((each) => each.toSorted(order).slice(0, draw));
  return new Set(chosen.map(({ id }) => id));
}

function drawChecker(options: object): Checker {
  const undrawn: CheckResult = { status: CheckStatus.CompileError, reason: 'not drawn' };
  return {
    init: () => Promise.resolve(),
    // All in one group, since what is drawn depends on how many there are.
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) => {
      const chosen = drawn(mutants, options as Draw);
      const results = mutants.map(({ id }): [string, CheckResult] => [
        id,
        chosen.has(id) ? { status: CheckStatus.Passed } : undrawn,
      ]);
      return Promise.resolve(Object.fromEntries(results));
    },
  };
}
drawChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'draw', drawChecker)];
