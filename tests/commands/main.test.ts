import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../src/commands/main.mjs', import.meta.url));

/** Runs the door of the commands in a Node that says it is of this version, on this system. */
function run(
  version: string,
  command: string,
  platform = 'linux',
): { status: number; said: string } {
  const fake = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    Object.defineProperty(process, 'platform', { value: '${platform}' });
    Object.defineProperty(process, 'arch', { value: 'x64' });`;
  const preload = `data:text/javascript,${encodeURIComponent(fake)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, main, command], {
    encoding: 'utf8',
  });
  return { status: status ?? -1, said: stderr };
}

describe('the version of Node', () => {
  it.each([
    ['18.20.8', 'preinstall', 'linux', '20.0'],
    ['20.20.2', 'preinstall', 'darwin', '22.18'],
    ['20.20.2', 'build', 'linux', '22.18'],
    ['22.17.0', 'build', 'linux', '22.18'],
  ])('%s is too old for %s on %s', (version, command, platform, least) => {
    const { status, said } = run(version, command, platform);
    expect(status).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      `Kriya Lebak needs Node ${least} or newer; this is ${version}. ` +
        'Install Node 24 from https://nodejs.org/ and run the command again.',
    ]);
  });

  it.each([
    ['20.20.2', 'linux'],
    ['22.18.0', 'darwin'],
    ['24.21.0', 'win32'],
  ])('%s is new enough to install on %s', (version, platform) => {
    expect(run(version, 'preinstall', platform)).toEqual({ status: 0, said: '' });
  });

  it('names the commands when there is none of that name', () => {
    const { status, said } = run('24.21.0', 'bild');
    expect([status, said.trim().split('\n').length]).toEqual([1, 1]);
    expect(said).toMatch(/^No command "bild": .*build,/);
  });
});
