/**
 * What runs against each mutant: the unit tests that mirror its folder, and the one test of content/
 * that holds the words of the schemas against the handbook. Files spoilt at random take too long to
 * be tried with each mutant.
 */
import { defineConfig } from 'vitest/config';
import all, { unit } from '../../vitest.config.ts';

const mirror = `${process.env['MUTANTS_TESTS'] ?? 'tests'}/**/*.test.ts`;
const include = [mirror, 'tests/content/handbook.test.ts'];
const test = { ...unit.test, include, exclude: ['tests/check/mutations.test.ts'] };

export default defineConfig({
  ...(all.root === undefined ? {} : { root: all.root }),
  test: { projects: [{ ...unit, test }] },
});
