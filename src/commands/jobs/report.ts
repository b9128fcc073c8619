/** Counting tests in the reports that the runners write. */

/** Tests that passed and that failed. */
export interface Count {
  passed: number;
  failed: number;
}

type Numbers = Record<string, unknown>;
const number = (from: Numbers, name: string): number =>
  typeof from[name] === 'number' ? from[name] : 0;

/**
 * Counts what a JSON report says; a suite that could not be loaded is a failure too.
 * @param text the report of Vitest (Jest's format) or of Playwright (`stats`); empty when there is none.
 * @throws SyntaxError when it is no JSON.
 */
export function count(text: string): Count {
  if (text === '') return { passed: 0, failed: 0 };
  const report = JSON.parse(text) as Numbers;
  const stats = report['stats'] as Numbers | undefined;
  if (stats !== undefined) {
    const failed = number(stats, 'unexpected') + number(stats, 'flaky');
    return { passed: number(stats, 'expected'), failed };
  }
  const failed = number(report, 'numFailedTests');
  const suites = number(report, 'numFailedTestSuites');
  return {
    passed: number(report, 'numPassedTests'),
    failed: Math.max(failed, Math.min(suites, 1)),
  };
}

/** The sum of several counts. */
export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
});
