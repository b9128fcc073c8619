/** Installing packages of Debian, where that is allowed. */
import { runProgram } from '../tool.ts';
import { findProgram, type Machine } from './find.ts';

const isThere = (program: string, machine: Machine): boolean =>
  findProgram('', [program], machine) !== undefined;

/**
 * How packages of Debian may be installed here.
 * @param sudo whether sudo works without a password.
 * @returns the commands, in order; none when this is no Debian or it is not allowed.
 */
export function debianCommands(
  machine: Machine,
  packages: readonly string[],
  sudo: boolean,
): string[][] {
  const isDebian = /^ID=["']?(?:debian|raspbian)\b/m.test(machine.release);
  if (!isDebian || !isThere('apt-get', machine)) return [];
  if (!machine.isRoot && !sudo) return [];
  const prefix = machine.isRoot ? [] : ['sudo', '-n'];
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...apt, 'install', '--yes', '--no-install-recommends'];
  return [[...apt, 'update'], ...packages.map((name) => [...install, name])];
}

/**
 * Tries packages of Debian, one after another, until what is wanted is there. A list that cannot be
 * refreshed may still be good enough to install.
 * @param name of the program, for the line that says so first; @param find looks for it.
 */
export async function installFromDebian(
  name: string,
  packages: readonly string[],
  machine: Machine,
  find: () => string | undefined,
): Promise<void> {
  const hasSudo = !machine.isRoot && isThere('sudo', machine);
  const sudo = hasSudo && (await runProgram('sudo', ['-n', 'true'])) === 0;
  const commands = debianCommands(machine, packages, sudo);
  if (commands.length === 0) return;
  console.log(`No ${name} is installed. Installing Debian’s package with apt-get.`);
  for (const [program = '', ...args] of commands)
    if (find() === undefined) await runProgram(program, args);
}
