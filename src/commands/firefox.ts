/** Finds a Firefox for the test of the USB edition, or gets Debian's; and what drives it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, runProgram } from './tool.ts';

const names = ['firefox-esr', 'firefox'];

function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['FIREFOX_PATH'] ?? '', ...paths].find((path) => path && existsSync(path));
}

/** Debian's package, where this account may install it. */
async function installFirefox(): Promise<void> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('No Firefox is installed. Installing Debian’s package with apt-get.');
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await runProgram('env', [...apt, 'update']);
  await runProgram('env', [...apt, 'install', '--yes', '--no-install-recommends', 'firefox-esr']);
}

/** puppeteer-core stands with the peers of the benchmarks: nothing else needs it. */
async function hasDriver(): Promise<boolean> {
  const folder = join(root, 'tests/bench');
  if (existsSync(join(folder, 'node_modules/puppeteer-core'))) return true;
  console.log('Installing what drives Firefox (tests/bench).');
  return (await runProgram('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'])) === 0;
}

/**
 * Finds Firefox or gets Debian's package, and its driver.
 * @returns its path; undefined, after one clear line, when there is none to be had.
 */
export async function ensureFirefox(): Promise<string | undefined> {
  if (findFirefox() === undefined) await installFirefox();
  const found = findFirefox();
  if (found === undefined)
    console.error('No Firefox: apt-get install firefox-esr, or FIREFOX_PATH.');
  return found !== undefined && (await hasDriver()) ? found : undefined;
}
