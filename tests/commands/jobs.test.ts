import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/commands/jobs/order.ts';
import { count, sum } from '../../src/commands/jobs/report.ts';
import { chosen, jobs, longJobs } from '../../src/commands/jobs/table.ts';

const vitest = (passed: number, failed: number, suites: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: suites });

describe('the count at the end', () => {
  it.each([
    ['of Vitest', vitest(7, 2, 1), { passed: 7, failed: 2 }],
    ['of a file that does not load', vitest(7, 0, 3), { passed: 7, failed: 1 }],
    [
      'of Playwright, which calls a second try flaky',
      JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }),
      { passed: 5, failed: 2 },
    ],
    ['of no report', '', { passed: 0, failed: 0 }],
  ])('reads the report %s', (_, text, expected) => {
    expect(count(text)).toEqual(expected);
  });

  it('is the sum of the jobs', () => {
    const counts = [
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ];
    expect(sum(counts)).toEqual({ passed: 3, failed: 3 });
  });
});

describe('the order of the jobs', () => {
  const job = (name: string, ...needs: 'dist'[]) => ({ name, needs, steps: [] });
  const list = [job('lint'), job('build'), job('site', 'dist'), job('properties')];
  const withFailing = (wrong: string) =>
    inOrder(list, ({ name }) =>
      Promise.resolve({
        line: name,
        ok: name !== wrong,
        passed: 1,
        failed: name === wrong ? 1 : 0,
      }),
    );

  it('goes on after one that failed', async () => {
    const outcomes = await withFailing('lint');
    expect(outcomes.map(({ line }) => line)).toEqual(['lint', 'build', 'site', 'properties']);
    expect(sum(outcomes).failed).toBe(1);
  });

  it('does not read a build that failed, and counts that as a failure', async () => {
    const outcomes = await withFailing('build');
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false, true]);
    expect(outcomes[2]?.line).toBe('site: NOT RUN, build failed');
    expect(sum(outcomes)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('the words after npm test', () => {
  const order = ['lint', 'types', 'unit', 'content', 'build', 'site', 'base', 'browser'];
  const names = (words: string[]): unknown => {
    const choice = chosen(words);
    return 'jobs' in choice ? choice.jobs.map(({ name }) => name) : choice;
  };

  it.each([
    [[], order],
    [['unit'], ['unit']],
    [['all'], [...order, ...longJobs.map(({ name }) => name)]],
    [['long'], longJobs.map(({ name }) => name)],
    [['editions'], ['usb', 'stick', 'firefox', 'zim', 'release']],
    [['everything'], { unknown: 'everything' }],
    [['all', 'tests/model'], { unknown: 'all tests/model' }],
    [['toString'], { unknown: 'toString' }],
  ])('%j', (words, expected) => {
    expect(names(words)).toEqual(expected);
  });

  it('hands the rest on to the one job', () => {
    const unit = jobs.filter(({ name }) => name === 'unit');
    expect(chosen(['unit', 'tests/model'])).toEqual({ jobs: unit, rest: ['tests/model'] });
  });

  it('builds before it reads the build', () => {
    const reading = jobs.flatMap(({ needs = [] }, at) => (needs.includes('dist') ? [at] : []));
    expect(reading[0]).toBeGreaterThan(order.indexOf('build'));
  });
});
