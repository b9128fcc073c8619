/**
 * `npm run bench -- mutants [folder or file] [--draw 300]`: changes the code on purpose, one small
 * thing at a time, and counts what the tests that mirror its folder notice. `--draw` tries so many
 * mutants of each folder, the same in each run (`--seed word` draws others); without it all are tried,
 * which takes hours. Prints each mutant that nobody noticed; also one that no test could.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { smoke } from '../shared/built.ts';
import { folderOf, scores } from './score.ts';

/** In percent, for each folder. */
const bound = 85;
const folders = smoke
  ? ['src/offline/address.ts']
  : ['src/exports', 'src/offline', 'src/model', 'src/check'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draw: { type: 'string' }, seed: { type: 'string', default: 'lebak' } },
});
const { draw, seed } = values;
const share = draw === undefined ? {} : { checkers: ['draw'], draw: Number(draw), seed };

type Options = ConstructorParameters<typeof Stryker>[0];

/** Tries the mutants of a folder or a file. */
function tried(path: string) {
  // The workers of Stryker read this in vitest.config.ts.
  process.env['MUTANTS_TESTS'] = folderOf(path).replace('src', 'tests');
  const options = {
    mutate: [path.endsWith('.ts') ? path : `${path}/**/*.ts`],
    ...share,
    plugins: ['@stryker-mutator/*', './tests/bench/mutants/draw.ts'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/bench/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Milliseconds beyond what the tests take by themselves: a busy machine is no endless loop.
    timeoutMS: 30_000,
    // The tests run on a changed copy.
    tempDirName: '.test/mutants',
    ignorePatterns: [
      ...['/.test', '/dist', '/.dist', '/.astro', '/editions', '/release'],
      ...['/tests/browser', '/tests/bench/node_modules'],
    ],
    reporters: ['clear-text'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'warn',
    warnings: { slow: false, unknownOptions: false },
  };
  // Its types name its words by an enum that no module holds.
  return new Stryker(options as unknown as Options).runMutationTest();
}

const results = [];
for (const path of positionals.length > 0 ? positionals : folders) {
  results.push(...(await tried(path)));
}
const { table, each } = scores(results);
console.log(table);
process.exitCode = smoke || each.every((score) => score >= bound) ? 0 : 1;
