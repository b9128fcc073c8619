import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../src/offline/expected.ts';
import { page, scope, served } from './fakes.ts';

const home = `${scope.origin}${scope.base}`;
const of = (type: string, status = 200) => ({ status, headers: { 'content-type': type } });

describe('what may be kept and served as the guide', () => {
  it.each([
    ['a page', 'x/index.html', served(home, page('x'), of('text/html; charset=utf-8'))],
    ['its page for missing pages', 'x/index.html', served(home, page('x'), of('text/html', 404))],
    ['a script', '_astro/a.js', served(home, 'x', of('text/javascript'))],
    ['a picture', 'a.png', served(home, 'x', of('image/png'))],
    ['a table', 'a.csv', served(home, 'x', of('text/csv'))],
    ['an index', 'pagefind/a.pf_index', served(home, 'x', of('application/octet-stream'))],
  ])('%s', async (_, file, answer) => {
    const whole = await wholeOf(scope, file, answer);
    expect(whole?.status).toBe(answer.status);
  });

  it.each([
    ["a portal's page", 'index.html', served(home, '<html>Log in</html>', of('text/html'))],
    ['a page of another base', 'index.html', served(home, '<html data-base="/">', of('text/html'))],
    ["a portal's page for a script", 'a.js', served(home, page('x'), of('text/html'))],
    ["a portal's page for data", 'a.geojson', served(home, page('x'), of('text/html'))],
    ['an error', 'index.html', served(home, page('x'), of('text/html', 500))],
    ['a missing file', 'a.csv', served(home, '', of('text/csv', 404))],
    ['part of a file', 'a.csv', served(home, '', of('text/csv', 206))],
    ['another host', 'a.png', served('https://tile.example/a.png', 'x', of('image/png'), 'cors')],
    ['an opaque answer', 'a.png', served('', 'x', of('image/png'), 'opaque')],
    ['a place outside', 'a.png', served(`${scope.origin}/b/a.png`, 'x', of('image/png'))],
  ])('not %s', async (_, file, answer) => {
    expect(await wholeOf(scope, file, answer)).toBeUndefined();
  });
});
