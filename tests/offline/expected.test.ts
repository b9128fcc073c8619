import { describe, expect, it } from 'vitest';
import { copyOf, isOwn, suits, wholeOf } from '../../src/offline/expected.ts';
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

it.each([
  ['a.html', 'text/html', 'text/plain'],
  ['a.js', 'text/javascript', 'text/plain'],
  ['a.js', 'application/javascript; charset=utf-8', 'x-text/javascript'],
  ['a.css', 'text/css', 'text/cssx'],
  ['a.css', 'text/css; charset=utf-8', 'x/text/css'],
  ['a.svg', 'image/svg+xml', 'text/html'],
  ['a.png', 'image/png', 'x-image/png'],
  ['a.jpg', 'image/jpeg', 'text/plain'],
  ['a.webp', 'image/webp', 'text/plain'],
  ['a.avif', 'image/avif', 'text/plain'],
  ['a.min.css', 'text/css', 'text/html'],
  ['a.geojson', 'application/json', 'text/html; charset=utf-8'],
  ['LICENSE', 'text/plain', 'text/html'],
])('%s may come as %s, and not as %s', (file, good, bad) => {
  const typed = (type: string) => ({ headers: new Headers({ 'content-type': type }) });
  expect([suits(file, typed(good)), suits(file, typed(bad))]).toEqual([true, false]);
});

it('an answer without a type suits what is no page', () => {
  const headers = new Headers();
  expect([suits('a.csv', { headers }), suits('a.html', { headers })]).toEqual([true, false]);
});

it('an answer is ours by its address and by its sort', () => {
  const own = (type: string, url: string) => isOwn(scope, { type, url } as Response);
  expect([own('basic', home), own('cors', home), own('basic', 'https://x.example/')]).toEqual([
    ...[true, false, false],
  ]);
});

it('a copy has the type and the status alone', async () => {
  const { headers, status } = copyOf(new ArrayBuffer(2), null);
  expect([status, [...headers]]).toEqual([200, [['content-type', 'application/octet-stream']]]);
  const served404 = await wholeOf(scope, 'x.html', served(home, page('x'), of('text/html', 404)));
  expect(served404?.headers.get('content-type')).toBe('text/html');
  expect(await served404?.text()).toBe(page('x'));
});
