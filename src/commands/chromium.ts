/** Finds a Chromium for the browser tests, or gets one, saying so first. */
import { chromium } from '@playwright/test';
import { installFromDebian } from './programs/debian.ts';
import { findProgram, thisMachine, type Machine } from './programs/find.ts';
import { runTool } from './tool.ts';

/** Debian's packages, the one without a window first: it runs the journeys a fifth faster. */
const packages = ['chromium-headless-shell', 'chromium'];

const names = [...packages, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * The Chromium that is there: CHROMIUM_PATH, PATH, an application of macOS, Playwright's download.
 * @param download where Playwright keeps its own.
 * @returns its path; undefined when there is none.
 */
export const findChromium = (machine: Machine, download: string): string | undefined =>
  findProgram('CHROMIUM_PATH', names, machine) ??
  [...applications, download].find((path) => machine.exists(path));

/**
 * Finds a Chromium or gets one: Debian's package where it may install, else Playwright's download.
 * @returns its path; undefined, after one clear line, when there is none to be had.
 */
export async function ensureChromium(): Promise<string | undefined> {
  const machine = thisMachine();
  const find = () => findChromium(machine, chromium.executablePath());
  if (find() === undefined) await installFromDebian('Chromium', packages, machine, find);
  const there = find();
  if (there !== undefined) return there;
  console.log('No Chromium is installed. Downloading the one that Playwright keeps.');
  await runTool('@playwright/test', ['install', 'chromium']);
  const got = find();
  if (got === undefined) {
    console.error('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  }
  return got;
}

/** `chromium`: prints the path of a Chromium, after getting one where there was none. */
export async function run(): Promise<number> {
  const path = await ensureChromium();
  if (path !== undefined) console.log(path);
  return path === undefined ? 1 : 0;
}
