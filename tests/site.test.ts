import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { basePath, guideDate, origin, site } from '../src/site.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the path below which the guide is served', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['kriya', '/kriya/'],
    ['/kriya', '/kriya/'],
    ['kriya/', '/kriya/'],
    ['//kriya//', '/kriya/'],
    ['/a/b/', '/a/b/'],
  ])('of BASE_PATH %j is %j', (value, path) => {
    vi.stubEnv('BASE_PATH', value);
    expect(basePath()).toBe(path);
  });
});

describe('the origin', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['https://guide.example', 'https://guide.example'],
    ['https://guide.example/', 'https://guide.example'],
    ['https://guide.example//', 'https://guide.example'],
  ])('of SITE_URL %j is %j', (value, address) => {
    vi.stubEnv('SITE_URL', value);
    expect(origin()).toBe(address);
  });
});

describe('the day of the build', () => {
  it('is what GUIDE_DATE says', () => {
    vi.stubEnv('GUIDE_DATE', '2026-11-21');
    expect(guideDate()).toBe('2026-11-21');
  });
  it.each([undefined, ''])('is today in Jakarta where GUIDE_DATE is %j', (value) => {
    vi.stubEnv('GUIDE_DATE', value);
    vi.useFakeTimers({ now: new Date('2026-11-20T16:59:59Z') });
    expect(guideDate()).toBe('2026-11-20');
    vi.setSystemTime(new Date('2026-11-20T17:00:00Z'));
    expect(guideDate()).toBe('2026-11-21');
  });
});

describe('the land of the guide', () => {
  it('is a box from south-west to north-east', () => {
    const [south, west, north, east] = site.bounds;
    expect(north).toBeGreaterThan(south);
    expect(east).toBeGreaterThan(west);
  });
});

it('the version is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(site.version).toBe(version);
});
