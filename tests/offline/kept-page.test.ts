import { describe, expect, it } from 'vitest';
import { withHeaders } from '../../src/offline/kept-page.ts';

const headers = { 'Content-Security-Policy': "default-src 'none'", 'X-Other': 'yes' };
const answer = (type: string, status = 200) =>
  new Response('<h1>a</h1>', { status, headers: { 'content-type': type, 'x-kept': 'yes' } });

describe('an answer of the store', () => {
  it('that is a page gets the headers, and keeps its own, its status and its words', async () => {
    for (const status of [200, 404, 503]) {
      const page = withHeaders(answer('text/html; charset=utf-8', status), headers);
      expect(Object.fromEntries(page.headers)).toEqual({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        'x-kept': 'yes',
        'x-other': 'yes',
      });
      expect([page.status, await page.text()]).toEqual([status, '<h1>a</h1>']);
    }
  });

  it('that brings a policy of its own has to take ours', () => {
    const forged = answer('text/html');
    forged.headers.set('content-security-policy', "default-src 'unsafe-inline'");
    expect(withHeaders(forged, headers).headers.get('content-security-policy')).toBe(
      "default-src 'none'",
    );
  });

  it.each(['text/css', 'application/json', 'image/svg+xml'])('of %s stays as it is', (type) => {
    const file = answer(type);
    expect(withHeaders(file, headers)).toBe(file);
  });

  it('that came from the network stays as it is', () => {
    const fresh = Object.defineProperty(answer('text/html'), 'type', { value: 'basic' });
    expect(withHeaders(fresh, headers)).toBe(fresh);
    const error = Response.error();
    expect(withHeaders(error, headers)).toBe(error);
  });
});
