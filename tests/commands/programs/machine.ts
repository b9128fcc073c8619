import type { Machine } from '../../../src/commands/programs/find.ts';

/** A Debian of the administrator's that has these files and no other. */
export const machineWith = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  release: 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n',
  isRoot: true,
  ...more,
});
