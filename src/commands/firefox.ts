/** Finds a Firefox for the test of the USB edition, or gets Debian's; and what drives it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers, peers } from './bench.ts';
import { installFromDebian } from './programs/debian.ts';
import { findProgram, thisMachine } from './programs/find.ts';

/** puppeteer-core stands with the peers of the benchmarks: nothing else needs it. */
async function hasDriver(): Promise<boolean> {
  if (existsSync(join(peers, 'node_modules/puppeteer-core'))) return true;
  console.log('Installing what drives Firefox (tests/bench).');
  return (await installPeers()) === 0;
}

/**
 * Finds Firefox or gets Debian's package, and its driver.
 * @returns its path; undefined, after one clear line, when there is none to be had.
 */
export async function ensureFirefox(): Promise<string | undefined> {
  const machine = thisMachine();
  const find = () => findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox'], machine);
  if (find() === undefined) await installFromDebian('Firefox', ['firefox-esr'], machine, find);
  const found = find();
  if (found === undefined)
    console.error('No Firefox: apt-get install firefox-esr, or FIREFOX_PATH.');
  return found !== undefined && (await hasDriver()) ? found : undefined;
}
