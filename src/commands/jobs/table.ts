/** The jobs of `npm test`: each is one word that anyone can run at home. */
import { journeys, system, vitest, type Job } from './parts.ts';
import { testBase, testDist, testRelease, testStick, testZim } from './places.ts';

export type { Job, Step } from './parts.ts';
export * from './places.ts';

const lint: Job = {
  name: 'lint',
  steps: [
    // ESLint knows the types of astro:content only after Astro has written them.
    { tool: 'astro', args: ['sync'] },
    { tool: 'eslint', args: ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'] },
    { tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  ],
};

/** Builds the guide below a path and reads that build with the same tests as the other. */
const base: Job = {
  name: 'base',
  dist: testBase.dist,
  environment: { BASE_PATH: testBase.path },
  report: 'vitest',
  steps: [
    { tool: './build', args: ['--into', testBase.dist] },
    // Whether markup is valid does not depend on where it lies.
    vitest('site', 'base', '--exclude', 'tests/site/every-page-is-valid.test.ts'),
  ],
};

/** Makes the ZIM and reads it: zimwriterfs, zimcheck and kiwix-serve are Debian's zim-tools and kiwix-tools. */
const zim: Job = {
  name: 'zim',
  needs: ['chromium'],
  report: 'vitest',
  steps: [
    { tool: './edition', args: ['zim', '--into', testZim] },
    vitest('system', 'zim', 'the-zim-edition'),
  ],
};

/**
 * Makes the PDFs and the USB edition that takes them along, and reads both: pdftotext, pdffonts and
 * pdfinfo are Debian's poppler-utils.
 */
const usb: Job = {
  name: 'usb',
  needs: ['dist', 'chromium'],
  report: 'vitest',
  steps: [
    { tool: './edition', args: ['print', '--into', testStick] },
    { tool: './edition', args: ['usb', '--into', testStick] },
    vitest('system', 'usb', 'the-usb-edition-is', 'the-print-edition'),
  ],
};

/**
 * Makes a release as a tag does, and reads every file of it. It makes the editions a second time, and
 * they have to be those of the jobs `usb` and `zim`.
 */
const release: Job = {
  name: 'release',
  needs: ['usb', 'zim', 'chromium'],
  report: 'vitest',
  steps: [
    { tool: './release', args: ['--into', testRelease] },
    vitest('system', 'release', 'a-release'),
  ],
};

/**
 * Every benchmark in its smallest form, to its end: what it prints means nothing. Then their code, whose
 * types are known once their packages are there.
 */
const benchSmoke: Job = {
  name: 'bench-smoke',
  needs: ['dist', 'chromium'],
  environment: { BENCH_SMOKE: 'yes' },
  steps: [
    { tool: './bench', args: [] },
    { tool: 'typescript', args: ['--noEmit', '--project', 'tests/bench'] },
    { tool: 'eslint', args: ['--config', '.config/eslint.config.mjs', 'tests/bench'] },
  ],
};

/** What `npm test` runs, in this order. */
export const jobs: readonly Job[] = [
  lint,
  { name: 'types', steps: [{ tool: 'astro', args: ['check', '--minimumSeverity', 'warning'] }] },
  { name: 'unit', steps: [vitest('unit')], report: 'vitest' },
  { name: 'content', steps: [vitest('content')], report: 'vitest' },
  { name: 'build', steps: [{ tool: './build', args: ['--into', testDist] }] },
  { name: 'site', steps: [vitest('site')], report: 'vitest', needs: ['dist'] },
  base,
  journeys('browser', '--grep-invert', '@(long|usb|sheet|access|form)'),
];

/** The unit tests once more, with the cases that the day draws for what holds of any input. */
const properties: Job = {
  name: 'properties',
  environment: {
    PROPERTY_SEED: new Date().toISOString().slice(0, 10).replaceAll('-', ''),
    MUTATIONS: '5000',
  },
  report: 'vitest',
  steps: [vitest('unit', 'properties')],
};

/** What `npm run test:all` adds: long, or in need of a tool of the system. One line each. */
export const longJobs: readonly Job[] = [
  properties,
  // The whole guide kept, on a dead line, after an interrupted download, after an update.
  journeys('offline', '--grep', '@long'),
  // axe on every page in two widths, by day and by night.
  journeys('access', '--grep', '@access'),
  system('nginx', 'base', 'nginx'),
  system('school', 'nginx', 'chromium'),
  // Prints every kind of page and every entry; reads where words stand with pdftotext, of poppler-utils.
  system('paper', 'chromium'),
  usb,
  // Pictures of every kind of page, to be looked at: .test/sheet/index.html.
  journeys('sheet', '--grep', '@sheet'),
  // Copies the tree, replaces what is Lebak's, builds and tests that.
  { name: 'regency', steps: [vitest('system', 'regency', 'another-regency')], report: 'vitest' },
  // The form for editors in a browser: a village is written in it, checked and built.
  journeys('form', '--grep', '@form'),
  // Serves a small guide with drafts.
  { name: 'editors', steps: [vitest('system', 'editors', 'an-editor')], report: 'vitest' },
  // What the job usb has made, in a browser and in another.
  journeys('stick', '--grep', '@usb'),
  system('firefox', 'firefox'),
  // Builds on three days, and reads the first copy on the others.
  system('kept-copy'),
  system('two-builds'),
  zim,
  release,
  benchSmoke,
];

/** The jobs that make an edition, or read one. */
const editionJobs = ['usb', 'stick', 'firefox', 'zim', 'release'];

/**
 * Reads the words after `npm test --`.
 * @returns the jobs to run and what is handed on to the one job; or the word that is no job.
 */
export function chosen(
  words: readonly string[],
): { jobs: readonly Job[]; rest: readonly string[] } | { unknown: string } {
  const [first = 'test', ...rest] = words;
  const every = [...jobs, ...longJobs];
  const groups = new Map([
    ['test', jobs],
    ['all', every],
    ['long', longJobs],
    ['editions', longJobs.filter(({ name }) => editionJobs.includes(name))],
  ]);
  const group = groups.get(first);
  if (group !== undefined && rest.length === 0) return { jobs: group, rest };
  const job = every.find(({ name }) => name === first);
  return job === undefined ? { unknown: words.join(' ') } : { jobs: [job], rest };
}
