import { describe, expect, it } from 'vitest';
import { debianCommands, findChromium, type Machine } from '../../src/commands/chromium.ts';

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';

function machine(files: string[], more: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => files.includes(path),
    release: debian,
    isRoot: true,
    download: '/home/a/.cache/chrome',
    ...more,
  };
}
const named = { env: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' } };

describe('findChromium', () => {
  it.each([
    ['nothing', machine([]), undefined],
    [
      'the one without a window before the other',
      machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
      '/usr/bin/chromium-headless-shell',
    ],
    ['the one that is named', machine(['/opt/c', '/usr/bin/chromium'], named), '/opt/c'],
    [
      'another when the named one is gone',
      machine(['/usr/bin/chromium'], named),
      '/usr/bin/chromium',
    ],
    [
      'Chromium before Chrome',
      machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    [
      'a stable Chrome',
      machine(['/usr/bin/google-chrome-stable']),
      '/usr/bin/google-chrome-stable',
    ],
    ['an application of macOS', machine([mac]), mac],
    ['the download', machine(['/home/a/.cache/chrome']), '/home/a/.cache/chrome'],
    ['nothing without a PATH', machine(['chromium'], { env: {} }), undefined],
  ])('finds %s', (_, given, path) => {
    expect(findChromium(given)).toBe(path);
  });
});

describe('debianCommands', () => {
  const apt = ['/usr/bin/apt-get'];
  const last = (given: Machine, sudo: boolean): string | undefined =>
    debianCommands(given, sudo).at(-1)?.join(' ');
  const install = 'apt-get install --yes --no-install-recommends chromium';

  it('installs as root, or with a sudo that asks nothing', () => {
    const start = 'env DEBIAN_FRONTEND=noninteractive';
    expect(last(machine(apt), false)).toBe(`${start} ${install}`);
    expect(last(machine(apt, { isRoot: false }), true)).toBe(`sudo -n ${start} ${install}`);
  });

  it('tries the package without a window first', () => {
    const tried = debianCommands(machine(apt), false).map((command) => command.at(-1));
    expect(tried).toEqual(['update', 'chromium-headless-shell', 'chromium']);
  });

  it.each([
    ['without leave', machine(apt, { isRoot: false })],
    ['without apt-get', machine([])],
    ['on another system', machine(apt, { release: 'ID=fedora\n' })],
    ['where chromium is no real package', machine(apt, { release: 'ID=ubuntu\nID_LIKE=debian\n' })],
  ])('installs nothing %s', (_, given) => {
    expect(debianCommands(given, false)).toEqual([]);
  });
});
