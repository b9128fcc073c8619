/** Finds an nginx for the test of its configuration, or unpacks Debian's beside the tests. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from './jobs/table.ts';
import { findProgram, thisMachine } from './programs/find.ts';
import { root, runProgram } from './tool.ts';

/** Where Debian's package is unpacked: nothing is installed, and no server of the system starts. */
const unpacked = join(root, testFolder, 'nginx');

/** Folders of programs for the administrator, which PATH often leaves out. */
const more = ['/usr/sbin', '/usr/local/sbin', join(unpacked, 'usr/sbin')];

const findNginx = () => findProgram('NGINX_PATH', ['nginx'], thisMachine(), more);

/**
 * Finds nginx or gets Debian's package, without installing it.
 * @returns its path; undefined, after one clear line, when there is none to be had.
 */
export async function ensureNginx(): Promise<string | undefined> {
  const there = findNginx();
  if (there !== undefined) return there;
  mkdirSync(unpacked, { recursive: true });
  if (existsSync('/usr/bin/apt-get')) {
    console.log('No nginx is installed. Unpacking the Debian package beside the tests.');
    await runProgram('sh', ['-c', `cd "${unpacked}" && apt-get download nginx`]);
    const packed = readdirSync(unpacked).find((name) => name.endsWith('.deb'));
    if (packed) await runProgram('dpkg', ['-x', join(unpacked, packed), unpacked]);
  }
  const got = findNginx();
  if (got === undefined) console.error('No nginx: install it, or set NGINX_PATH to one.');
  return got;
}
