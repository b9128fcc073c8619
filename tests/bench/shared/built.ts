/** The built guide that is measured: dist/, or the folder that TEST_DIST names. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @returns its absolute path; @throws when nothing is built there. */
export function builtGuide(): string {
  const dist = resolve(process.env['TEST_DIST'] ?? 'dist');
  if (existsSync(join(dist, 'index.html'))) return dist;
  throw new Error(`There is no built guide in ${dist}: run npm run build first.`);
}

/** Whether the benchmark only shows that it runs: its smallest form, whose figures mean nothing. */
export const smoke = process.env['BENCH_SMOKE'] === 'yes';
