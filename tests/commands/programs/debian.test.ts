import { describe, expect, it } from 'vitest';
import { debianCommands } from '../../../src/commands/programs/debian.ts';
import type { Machine } from '../../../src/commands/programs/find.ts';
import { machineWith } from './machine.ts';

describe('debianCommands', () => {
  const packages = ['chromium-headless-shell', 'chromium'];
  const apt = ['/usr/bin/apt-get'];
  const last = (given: Machine, sudo: boolean): string | undefined =>
    debianCommands(given, packages, sudo).at(-1)?.join(' ');
  const install = 'apt-get install --yes --no-install-recommends chromium';

  it('installs as root, or with a sudo that asks nothing', () => {
    const start = 'env DEBIAN_FRONTEND=noninteractive';
    expect(last(machineWith(apt), false)).toBe(`${start} ${install}`);
    expect(last(machineWith(apt, { isRoot: false }), true)).toBe(`sudo -n ${start} ${install}`);
  });

  it('tries one package after another', () => {
    const tried = debianCommands(machineWith(apt), packages, false).map((command) =>
      command.at(-1),
    );
    expect(tried).toEqual(['update', 'chromium-headless-shell', 'chromium']);
  });

  it.each([
    ['without leave', machineWith(apt, { isRoot: false })],
    ['without apt-get', machineWith([])],
    ['on another system', machineWith(apt, { release: 'ID=fedora\n' })],
    [
      'where chromium is no real package',
      machineWith(apt, { release: 'ID=ubuntu\nID_LIKE=debian\n' }),
    ],
  ])('installs nothing %s', (_, given) => {
    expect(debianCommands(given, packages, false)).toEqual([]);
  });
});
