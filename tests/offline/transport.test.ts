import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, call, KeepError } from '../../src/offline/transport.ts';
import { page, scope, served } from './fakes.ts';

const home = scope.origin + scope.base;
const html = { 'content-type': 'text/html' };
const answering = (answer: Response) => ({ scope, fetch: () => Promise.resolve(answer) });
const textOf = ({ bytes }: { bytes: ArrayBuffer }) => new TextDecoder().decode(bytes);

describe('a request', () => {
  it('names the file, the cache, and that it is no visit', async () => {
    const asked: unknown[] = [];
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      asked.push(input, init?.cache, init?.headers);
      return Promise.resolve(served(home, page('x'), { headers: html }));
    };
    const { type, ...rest } = await ask({ scope, fetch }, 'desa/a/index.html', 'reload');
    expect(asked).toEqual([`${home}desa/a/`, 'reload', { 'x-keep': '1' }]);
    expect([type, textOf(rest)]).toEqual(['text/html', page('x')]);
  });

  it('reads a body in pieces, and one that is empty', async () => {
    const body = new ReadableStream({
      start(out) {
        for (const piece of ['satu', ' ', 'dua']) out.enqueue(new TextEncoder().encode(piece));
        out.close();
      },
    });
    const headers = { 'content-type': 'text/css' };
    const whole = await ask(answering(served(home, body, { headers })), 'a.css', 'default');
    expect(textOf(whole)).toBe('satu dua');
    const none = served(home, new Blob([]), { headers });
    expect((await ask(answering(none), 'a.css', 'default')).bytes.byteLength).toBe(0);
  });

  it('takes the page of missing pages with its own status, and no other', async () => {
    const missing = () => answering(served(home, page('404'), { status: 404, headers: html }));
    expect(textOf(await ask(missing(), '404.html', 'default'))).toBe(page('404'));
    const broken = answering(served(home, page('404'), { status: 500, headers: html }));
    await expect(ask(broken, '404.html', 'default')).rejects.toMatchObject({ reason: 'network' });
    const failed = { reason: 'network', name: 'KeepError', message: 'network: index.html' };
    await expect(ask(missing(), 'index.html', 'default')).rejects.toMatchObject(failed);
    await expect(call(missing(), 'index.html', 'default', vi.fn())).rejects.toThrow(
      'not the guide: index.html',
    );
  });

  it.each([
    ['another type', 'a.js', served(home, 'x', { headers: html })],
    ['another host', 'a.html', served(home, 'x', { headers: html }, 'cors')],
  ])('of which %s answers has failed', async (_, path, answer) => {
    await expect(ask(answering(answer), path, 'default')).rejects.toBeInstanceOf(KeepError);
  });
});

describe('a line', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A line that brings so many bytes every so many milliseconds, until it is hung up. */
  const dripping = (bytes: number, every: number) => ({
    scope,
    fetch: (_: unknown, init?: RequestInit) => {
      if (init?.signal?.aborted) return Promise.reject(new DOMException('', 'AbortError'));
      let timer: ReturnType<typeof setInterval>;
      const body = new ReadableStream({
        start(out) {
          let rest = 5;
          timer = setInterval(() => {
            if (rest > 0) out.enqueue(new Uint8Array(bytes));
            else if (rest === 0) out.close();
            rest -= 1;
          }, every);
          init?.signal?.addEventListener('abort', () => {
            clearInterval(timer);
            out.error(new DOMException('', 'AbortError'));
          });
        },
      });
      return Promise.resolve(served(home, body, { headers: { 'content-type': 'text/css' } }));
    },
  });
  const after = async (line: ReturnType<typeof dripping>) => {
    const end = ask(line, 'a.css', 'default').then(
      ({ bytes }) => bytes.byteLength,
      (error: unknown) => (error instanceof KeepError ? error.reason : error),
    );
    await vi.advanceTimersByTimeAsync(400_000);
    return end;
  };

  it.each([
    [1000, 29_000, 5000],
    [1000, 31_000, 'network'],
    [400, 9_000, 2000],
    [400, 14_000, 'network'],
    [999, 29_000, 'network'],
  ])('that brings %d bytes every %d ms ends with %s', async (bytes, every, end) => {
    expect(await after(dripping(bytes, every))).toBe(end);
  });

  it('leaves no timer and no listener behind', async () => {
    const control = new AbortController();
    const remove = vi.spyOn(control.signal, 'removeEventListener');
    const answer = answering(served(home, 'x', { headers: { 'content-type': 'text/css' } }));
    await ask({ ...answer, signal: control.signal }, 'a.css', 'default');
    expect(vi.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledWith('abort', expect.any(Function));
  });

  it('is hung up when the reader cancels, also before it was asked', async () => {
    const control = new AbortController();
    const line = { ...dripping(1000, 1000), signal: control.signal };
    const begun = expect(ask(line, 'a.css', 'default')).rejects.toMatchObject({
      ...{ reason: 'cancelled', message: 'cancelled: a.css' },
    });
    await vi.advanceTimersByTimeAsync(1500);
    control.abort();
    await begun;
    await expect(ask(line, 'a.css', 'default')).rejects.toMatchObject({ reason: 'cancelled' });
  });
});
