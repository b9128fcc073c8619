/** Runs the tools that npm installed, with the Node that runs this. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command's environment is given beside what is there already. */
export type Environment = Record<string, string>;

const binaries = join(root, 'node_modules', '.bin');

/**
 * Runs a program in the root of the repository, its output on ours.
 * @returns its exit status; 1 when it was ended by a signal or could not be started.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<number> {
  const path = [binaries, process.env['PATH'] ?? ''].join(delimiter);
  // The project sends nobody anything.
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...quiet, ...environment, PATH: path };
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(1);
    });
    child.once('exit', (status) => done(status ?? 1));
  });
}

/** The script that a package of node_modules names as its first program. */
function scriptOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? ''));
}

/**
 * Runs the program of an npm package, such as `astro` or `@playwright/test`.
 * @returns its exit status.
 */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<number> {
  return runProgram(process.execPath, [scriptOf(name), ...args], environment);
}
