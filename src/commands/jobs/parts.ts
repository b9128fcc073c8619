/** What jobs are made of. */
import { testFolder } from './places.ts';

/** One program of a job: an npm package, or a command of this folder. */
export interface Step {
  tool: string;
  args: readonly string[];
}

export interface Job {
  name: string;
  steps: readonly Step[];
  /** Who writes a report of its tests to `.test/<name>.json`. */
  report?: 'vitest' | 'playwright';
  /** The build that it reads, below the root, when that is not the build at `/`. */
  dist?: string;
  /** What its environment says otherwise than that of all jobs. */
  environment?: Readonly<Record<string, string>>;
  /** What must be there before it starts. */
  needs?: readonly Need[];
}

/** What an earlier job makes, by the name in `test.ts`, or a program of the system. */
export type Need = 'dist' | 'base' | 'usb' | 'zim' | 'chromium' | 'nginx' | 'firefox';

/** The tests of one project of Vitest, reported under the name of the job. */
export const vitest = (project: string, job = project, ...files: string[]): Step => ({
  tool: 'vitest',
  args: [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project, ...files],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${testFolder}/${job}.json`],
  ],
});

const playwright = ['test', '--config=tests/browser/playwright.config.ts', '--reporter=line,json'];

/** Journeys of a browser: those with @long, @usb, @sheet, @access or @form in their name have jobs of their own. */
export const journeys = (name: string, ...choice: string[]): Job => ({
  name,
  needs: ['dist', 'base', 'chromium'],
  report: 'playwright',
  steps: [{ tool: '@playwright/test', args: [...playwright, ...choice] }],
});

/** Tests of tests/system whose file has a word in its name, as a job of their own. */
export const system = (word: string, ...needs: Need[]): Job => ({
  name: word,
  needs: ['dist', ...needs],
  report: 'vitest',
  steps: [vitest('system', word, word)],
});
