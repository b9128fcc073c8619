import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const files = 'tests/**/*.test.ts';
/** Folders of tests that are no unit tests, or no tests at all. */
const others = ['content', 'site', 'browser', 'bench', 'fixtures', 'system'];
const of = (folder: string): string => `tests/${folder}/**/*.test.ts`;

/** Gives `astro:content` a name outside Astro; a test that reads it says what it holds (vi.mock). */
const content: Plugin = {
  name: 'astro-content',
  resolveId: (id) => (id === 'astro:content' ? `\0${id}` : undefined),
  load: (id) => (id === '\0astro:content' ? 'export {};' : undefined),
};

const setupFiles = ['tests/seed.ts'];

/** Milliseconds; no test measures time, and a busy machine is no defect. */
const testTimeout = 60_000;

/** What needs nothing but the code. Each test tidies up after itself, so the files of a worker share modules. */
export const unit = {
  plugins: [content],
  test: {
    ...{ name: 'unit', include: [files], exclude: others.map(of), isolate: false },
    ...{ testTimeout, setupFiles },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Each project is one job: `unit` needs nothing, `content` the files of content/, `site` a
    // built guide in the folder that TEST_DIST names.
    projects: [
      unit,
      // These two only read: each worker parses content and pages once for all its files.
      {
        test: {
          name: 'content',
          include: [of('content')],
          testTimeout,
          setupFiles,
          isolate: false,
        },
      },
      { test: { name: 'site', include: [of('site')], testTimeout, setupFiles, isolate: false } },
      // What is long or needs a program of the system.
      { test: { name: 'system', include: [of('system')], testTimeout: 600_000 } },
    ],
  },
});
