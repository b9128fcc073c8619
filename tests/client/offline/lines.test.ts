import { describe, expect, it } from 'vitest';
import { fillLine, formatBytes, samePage, valuesOf } from '../../../src/client/offline/lines.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { keepStates, offlineStrings } from '../../../src/i18n/strings/offline.ts';

it.each([
  [999, 'id', '1 kB'],
  [412_300, 'en', '412 kB'],
  [3_240_000, 'id', '3,2 MB'],
  [3_240_000, 'en', '3.2 MB'],
] as const)('%d bytes in %s are %s', (bytes, locale, text) => {
  expect(formatBytes(bytes, locale)).toBe(text.replace(' ', '\u00a0'));
});

it.each([
  ['/luring/', '/luring/', true],
  ['/luring', '/luring/', true],
  ['/luring/index.html', '/luring/', true],
  ['/desa/luring/', '/luring/', false],
  ['/g/', '/g/luring/', false],
])('%s and %s: same page %s', (one, other, same) => expect(samePage(one, other)).toBe(same));

const values = valuesOf(
  {
    name: 'kept',
    kept: {
      tier: 'everything',
      revision: '1',
      bytes: 1,
      transfer: 1,
      explains: {},
      notFound: '404.html',
      files: [],
      since: '2026-11-21T12:00:00Z',
    },
    here: { files: 1200, bytes: 5e6 },
    missing: 2,
    visited: 3,
  },
  'id',
);

describe.each(locales)('each sentence in %s', (locale) => {
  const { states, progress, visited } = offlineStrings[locale];

  it.each([...keepStates.map((state) => states[state].line), progress, visited])('%s', (line) => {
    const places = [...line.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
    expect(Object.keys(values)).toEqual(expect.arrayContaining(places));
    expect(fillLine(line, values)).not.toMatch(/[{}]/);
  });
});

it('says the day since which the guide is kept', () => {
  expect(fillLine('sejak {since}, {hereFiles} berkas', values)).toBe(
    'sejak 21 November 2026, 1.200 berkas',
  );
});
