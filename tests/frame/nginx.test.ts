import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mediaType } from '../../src/offline/media-type.ts';
import { always, closed, headersOf, open } from '../../src/exports/headers.ts';

const text = readFileSync(new URL('../../.github/hosting/nginx.conf', import.meta.url), 'utf8');

/** What `add_header` says, quotes taken off. */
const said = new Map(
  [...text.matchAll(/^ {2}add_header (\S+) ("[^"]*"|\S+) always;$/gm)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('"', '')],
  ),
);

/** A map of nginx: its default, and the value for the one pattern. */
function mapOf(name: string): [pattern: string, fits: string, others: string] {
  const body = new RegExp(`\\${name} \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
  const [, others = ''] = /default "([^"]*)";/.exec(body) ?? [];
  const [, pattern = '', fits = ''] = /"~([^"]+)" "([^"]*)";/.exec(body) ?? [];
  return [pattern, fits, others];
}

describe('the configuration of nginx says what src/exports/headers.ts says', () => {
  it.each(Object.entries(always))('%s: %s', (name, value) => {
    expect(said.get(name)).toBe(value);
  });

  it('and no header beside these', () => {
    const names = Object.keys({ ...always, ...closed, ...open, 'Cache-Control': '' });
    expect([...said.keys()].sort()).toEqual(names.sort());
  });

  it.each([
    ['Access-Control-Allow-Origin', '$guide_readers', 'data/guide.gpx'],
    ['Cross-Origin-Resource-Policy', '$guide_sharing', 'data/guide.gpx'],
    ['Cache-Control', '$guide_cache', '_astro/a.css'],
  ])('%s, by the path', (name, variable, file) => {
    const [pattern, fits, others] = mapOf(variable);
    expect(said.get(name)).toBe(variable);
    expect(fits).toBe(headersOf(file)[name]);
    expect(others).toBe(headersOf('index.html')[name] ?? '');
    expect([new RegExp(pattern).test(`/${file}`), new RegExp(pattern).test('/en/data/')]).toEqual([
      true,
      false,
    ]);
  });

  it('and gives each file the type that npm start gives it', () => {
    const types = /\n {2}types \{([^}]*)\}/.exec(text)?.[1] ?? '';
    const pairs = [...types.matchAll(/(\S+) ([a-z0-9 ]+);/g)].flatMap(([, type, names = '']) =>
      names.split(' ').map((ending) => ({ type, ending })),
    );
    expect(pairs.length).toBeGreaterThan(20);
    for (const { type, ending } of pairs) {
      expect(mediaType(`a.${ending}`).replace('; charset=utf-8', ''), ending).toBe(type);
    }
  });
});
