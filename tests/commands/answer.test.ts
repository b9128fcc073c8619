import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Look } from '../../src/commands/server/answer.ts';

const files = ['index.html', '404.html', 'sw.js', 'desa/a/index.html', 'data/guide.id.geojson'];
const folders = ['', 'desa', 'desa/a', 'data'];

const look: Look = (path) => {
  if (files.includes(path.replace(/\/$/, ''))) return 'file';
  return folders.includes(path.replace(/\/$/, '')) ? 'folder' : undefined;
};
const file = (name: string) => ({ status: 200, file: name });
const moved = (location: string) => ({ status: 301, location });
const lost = { status: 404, file: '404.html' };

describe('answer', () => {
  it.each([
    ['/', '/', file('index.html')],
    ['/?q=golok', '/', file('index.html')],
    ['/index.html', '/', file('index.html')],
    ['/sw.js?v=2', '/', file('sw.js')],
    ['/desa/a/', '/', file('desa/a/index.html')],
    ['/desa/a', '/', moved('/desa/a/')],
    ['/desa/a?from=map', '/', moved('/desa/a/?from=map')],
    ['/desa/', '/', lost],
    ['/desa/b/', '/', lost],
    ['/sw.js/', '/', lost],
    ['/guide/', '/guide/', file('index.html')],
    ['/guide', '/guide/', moved('/guide/')],
    ['/guide/desa/a', '/guide/', moved('/guide/desa/a/')],
    ['/guide/desa/a/', '/guide/', file('desa/a/index.html')],
    ['/desa/a/', '/guide/', lost],
    ['/guidebook/', '/guide/', lost],
    ['/../../etc/passwd', '/', lost],
    ['/%2e%2e%2fetc/passwd', '/', { status: 400 }],
    ['/%E0%A4%A', '/', { status: 400 }],
    ['/a%00b', '/', { status: 400 }],
    ['*', '/', { status: 400 }],
  ])('%s below %s', (target, base, expected) => {
    expect(answer(target, base, look)).toEqual(expected);
  });

  it('never leads out of the folder', () => {
    const part = fc.constantFrom(
      '..',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '.',
      'a',
      '%00',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const found = answer(`/${parts.join('')}`, '/', () => 'file');
        if ('file' in found) expect(found.file.split(/[/\\]/)).not.toContain('..');
      }),
    );
  });
});
