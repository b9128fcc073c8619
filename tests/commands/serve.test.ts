import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/commands/serve.ts';
import { headersOf } from '../../src/exports/headers.ts';
import { freePort, isTaken, listen } from '../../src/commands/server/port.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'desa'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, 'desa/index.html'), 'villages');
  served = await serve({ folder, base: '/guide/', port: 0 });
});
afterAll(() => served.close());

const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, served.url), { redirect: 'manual', ...options });

describe('serve', () => {
  it('says where the guide begins', () => {
    expect(served.url).toBe(`http://localhost:${served.port}/guide/`);
  });

  it.each([
    ['', 200, 'home'],
    ['desa/', 200, 'villages'],
    ['desa/?q=a', 200, 'villages'],
    ['nothing/', 404, 'lost'],
    ['/elsewhere/', 404, 'lost'],
  ])('answers "%s" with %i and its page', async (path, status, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['index.html', 'desa/index.html'])('says with %s what every host says', async (file) => {
    const { headers } = await get(file.replace(/index\.html$/, ''));
    for (const [name, value] of Object.entries(headersOf(file))) {
      expect(headers.get(name)).toBe(value);
    }
  });

  it('sends a reader without the slash on, with the query', async () => {
    const response = await get('desa?q=a');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guide/desa/?q=a']);
  });

  it('gives HEAD the length and no body, and takes nothing', async () => {
    const head = await get('desa/', { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['8', '']);
    expect((await get('desa/', { method: 'POST' })).status).toBe(405);
  });
});

describe('ports', () => {
  it('counts up to the first that is free', async () => {
    const taken = (port: number): Promise<boolean> => Promise.resolve(port < 4324);
    expect(await freePort(4321, taken)).toBe(4324);
  });

  it('says so when there is none', async () => {
    const message = /No free port from 4321 to 4370/;
    await expect(freePort(4321, () => Promise.resolve(true))).rejects.toThrow(message);
  });

  it('knows a port that is in use, and takes the next', async () => {
    const other = createServer();
    const port = await listen(other, 0);
    expect(await isTaken(port)).toBe(true);
    const second = await serve({ folder, port });
    expect(second.port).toBeGreaterThan(port);
    await second.close();
    other.close();
  });
});
