/** Where programs of the system stand. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What of the machine a search depends on; tests give their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
  /** Text of /etc/os-release; empty elsewhere. */
  release: string;
  /** Whether this is the administrator's account. */
  isRoot: boolean;
}

/** @returns the machine that runs this. */
export function thisMachine(): Machine {
  const file = '/etc/os-release';
  return {
    env: process.env,
    exists: existsSync,
    release: existsSync(file) ? readFileSync(file, 'utf8') : '',
    isRoot: process.getuid?.() === 0,
  };
}

/**
 * Finds a program: the path that a variable of the environment names, then PATH.
 * @param names of the program, the best first; @param more folders to look into after PATH.
 * @returns its path; undefined when there is none.
 */
export function findProgram(
  variable: string,
  names: readonly string[],
  { env, exists }: Machine,
  more: readonly string[] = [],
): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...more];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env[variable] ?? '', ...paths].find((path) => path !== '' && exists(path));
}
