/** Finds a Chromium for the browser tests, or gets one, saying so first. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram, runTool } from './tool.ts';

/** What of the machine the search depends on; tests give their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
  /** Text of /etc/os-release; empty elsewhere. */
  release: string;
  /** Whether this is the administrator's account. */
  isRoot: boolean;
  /** Where Playwright keeps its own download. */
  download: string;
}

/** Debian's packages, the one without a window first: it runs the journeys a fifth faster. */
const packages = ['chromium-headless-shell', 'chromium'];

const names = [...packages, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Every path of a program on PATH, first found first. */
const onPath = (program: string, { env, exists }: Machine): string[] =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .filter(exists);

/**
 * The Chromium that is there: CHROMIUM_PATH, PATH, an application of macOS, Playwright's download.
 * @returns its path; undefined when there is none.
 */
export function findChromium(machine: Machine): string | undefined {
  const { env, exists, download } = machine;
  const fixed = [env['CHROMIUM_PATH'] ?? ''].filter((path) => path !== '' && exists(path));
  const installed = names.flatMap((name) => onPath(name, machine));
  return [...fixed, ...installed, ...[...applications, download].filter(exists)][0];
}

/**
 * How Debian's packages may be installed here; an older Debian has the second alone.
 * @param sudo whether sudo works without a password.
 * @returns the commands, in order; none when this is no Debian or it is not allowed.
 */
export function debianCommands(machine: Machine, sudo: boolean): string[][] {
  const isDebian = /^ID=["']?(?:debian|raspbian)\b/m.test(machine.release);
  if (!isDebian || onPath('apt-get', machine).length === 0) return [];
  if (!machine.isRoot && !sudo) return [];
  const prefix = machine.isRoot ? [] : ['sudo', '-n'];
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...apt, 'install', '--yes', '--no-install-recommends'];
  return [[...apt, 'update'], ...packages.map((name) => [...install, name])];
}

function thisMachine(): Machine {
  const file = '/etc/os-release';
  return {
    env: process.env,
    exists: existsSync,
    release: existsSync(file) ? readFileSync(file, 'utf8') : '',
    isRoot: process.getuid?.() === 0,
    download: chromium.executablePath(),
  };
}

/** Tries Debian's packages. A list that cannot be refreshed may still be good enough to install. */
async function installFromDebian(machine: Machine): Promise<void> {
  const hasSudo = !machine.isRoot && onPath('sudo', machine).length > 0;
  const sudo = hasSudo && (await runProgram('sudo', ['-n', 'true'])) === 0;
  const commands = debianCommands(machine, sudo);
  if (commands.length === 0) return;
  console.log('No Chromium is installed. Installing Debian’s package with apt-get.');
  for (const [program = '', ...args] of commands)
    if (findChromium(machine) === undefined) await runProgram(program, args);
}

/**
 * Finds a Chromium or gets one: Debian's package where it may install, else Playwright's download.
 * @returns its path; undefined, after one clear line, when there is none to be had.
 */
export async function ensureChromium(machine = thisMachine()): Promise<string | undefined> {
  const there = findChromium(machine);
  if (there !== undefined) return there;
  await installFromDebian(machine);
  const packaged = findChromium(machine);
  if (packaged !== undefined) return packaged;
  console.log('No Chromium is installed. Downloading the one that Playwright keeps.');
  await runTool('@playwright/test', ['install', 'chromium']);
  const got = findChromium(machine);
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
