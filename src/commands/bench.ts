/** `npm run bench [-- <name>]`: installs the peers, then runs the benchmarks of tests/bench. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { root, runProgram } from './tool.ts';

/** The benchmarks, and a package of its own for all that they are measured beside. */
export const peers = join(root, 'tests/bench');

/** @returns the benchmarks that are there: each is a folder with a `main.ts`. */
export const benchmarks = (): string[] =>
  readdirSync(peers).filter((name) => existsSync(join(peers, name, 'main.ts')));

/** Puts the peers beside the benchmarks, in the versions of their lock file. @returns npm's exit status. */
export const installPeers = (): Promise<number> =>
  runProgram('npm', ['ci', '--prefix', peers, '--no-audit', '--no-fund']);

/**
 * `bench [name [its arguments]]`; without a name all, one after another. The peers have a package and
 * a lock file of their own, since nothing else needs them; the guide that is measured is the one in
 * dist/ (or TEST_DIST). With BENCH_SMOKE=yes each runs in its smallest form, whose figures mean nothing.
 * @returns exit status: 0 when every benchmark ran to its end.
 */
export async function run([name, ...rest]: string[]): Promise<number> {
  const wanted = name === undefined ? benchmarks() : benchmarks().filter((each) => each === name);
  if (wanted.length === 0) {
    console.error(`No benchmark "${name ?? ''}". Benchmarks: ${benchmarks().join(', ')}.`);
    return 1;
  }
  const installed = await installPeers();
  if (installed !== 0) return installed;
  const chromium = await ensureChromium();
  if (chromium === undefined) return 1;
  let status = 0;
  for (const each of wanted) {
    console.log(`\n# ${each}\n`);
    const main = join(peers, each, 'main.ts');
    // One that fails is told of at the end: the others are measured all the same.
    const ended = await runProgram(process.execPath, [main, ...rest], { CHROMIUM_PATH: chromium });
    status = Math.max(status, ended);
  }
  return status;
}
