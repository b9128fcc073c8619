import { describe, expect, it } from 'vitest';
import { findChromium } from '../../src/commands/chromium.ts';
import { machineWith } from './programs/machine.ts';

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const download = '/home/a/.cache/chrome';

const named = { env: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' } };

describe('findChromium', () => {
  it.each([
    ['nothing', machineWith([]), undefined],
    [
      'the one without a window before the other',
      machineWith(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
      '/usr/bin/chromium-headless-shell',
    ],
    ['the one that is named', machineWith(['/opt/c', '/usr/bin/chromium'], named), '/opt/c'],
    [
      'another when the named one is gone',
      machineWith(['/usr/bin/chromium'], named),
      '/usr/bin/chromium',
    ],
    [
      'Chromium before Chrome',
      machineWith(['/usr/local/bin/google-chrome', '/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    [
      'a stable Chrome',
      machineWith(['/usr/bin/google-chrome-stable']),
      '/usr/bin/google-chrome-stable',
    ],
    ['an application of macOS', machineWith([mac]), mac],
    ['the download', machineWith([download]), download],
    ['nothing without a PATH', machineWith(['chromium'], { env: {} }), undefined],
  ])('finds %s', (_, given, path) => {
    expect(findChromium(given, download)).toBe(path);
  });
});
