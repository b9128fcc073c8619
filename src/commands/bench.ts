/** `npm run bench -- <name>`: installs the peers, then runs one benchmark of tests/bench. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { root, runProgram } from './tool.ts';

const folder = join(root, 'tests/bench');

/** @returns the benchmarks that are there: each is a folder with a `main.ts`. */
export const benchmarks = (): string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.ts')));

/**
 * `bench <name>`. The peers have a package and a lock file of their own, since nothing else needs
 * them; the guide that is measured is the one in dist/ (or TEST_DIST).
 * @returns exit status: 0 when the benchmark ran to its end.
 */
export async function run([name = '', ...rest]: string[]): Promise<number> {
  if (!benchmarks().includes(name)) {
    console.error(`No benchmark "${name}". Benchmarks: ${benchmarks().join(', ')}.`);
    return 1;
  }
  const installed = await runProgram('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
  if (installed !== 0) return installed;
  const chromium = await ensureChromium();
  if (chromium === undefined) return 1;
  const main = join(folder, name, 'main.ts');
  return runProgram(process.execPath, [main, ...rest], { CHROMIUM_PATH: chromium });
}
