import { afterEach, describe, expect, it, vi } from 'vitest';
import { formPolicy, policy } from '../../src/exports/policy.ts';
import { site } from '../../src/site.ts';

const directives = (text: string) =>
  new Map(text.split('; ').map((each) => [each.replace(/ .*/, ''), each.replace(/^\S+ /, '')]));

describe('the security policy', () => {
  it('refuses everything that it does not name', () => {
    expect(policy(false)).toMatch(/^default-src 'none';/);
  });
  it('takes scripts, styles, data, workers and the manifest from here alone', () => {
    const said = directives(policy(false));
    const kinds = ['script', 'style', 'connect', 'worker', 'manifest'];
    expect(kinds.map((kind) => said.get(`${kind}-src`))).toEqual(kinds.map(() => "'self'"));
  });
  it('takes pictures from here and from the host of the street map that the setting names', () => {
    expect(directives(policy(false)).get('img-src')).toBe(`'self' https://${site.tiles.host}`);
  });
  it('lets WebAssembly run on the page that asks for it, and differs in nothing else', () => {
    expect(policy(true).replace(" 'wasm-unsafe-eval'", '')).toBe(policy(false));
    expect(directives(policy(true)).get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy(false)).not.toContain('wasm');
  });
  it('lets styles stand in a page only where Vite serves it', () => {
    expect(policy(false)).not.toContain('unsafe-inline');
    expect(policy(false, true).replace(" 'unsafe-inline'", '')).toBe(policy(false));
    expect(directives(policy(false, true)).get('style-src')).toBe("'self' 'unsafe-inline'");
  });
  it('asks for trusted types', () => {
    const said = directives(policy(false));
    expect(said.get('require-trusted-types-for')).toBe("'script'");
    expect(said.get('trusted-types')).toBe('default');
  });
  it.each([true, false])('allows nothing inline and no other host (wasm: %s)', (wasm) => {
    expect(policy(wasm).replace(` https://${site.tiles.host};`, ';')).not.toMatch(
      /unsafe-inline|'unsafe-eval'|\bdata:|https?:|\*|sha\d+-|nonce-/,
    );
  });
  it('sets no base and sends forms nowhere else', () => {
    const said = directives(policy(false));
    expect([said.get('base-uri'), said.get('form-action')]).toEqual(["'none'", "'self'"]);
  });
});

describe('the policy of the form', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each([
    ['', ''],
    ['https://git.example/a/guide', ' https://git.example'],
    ['https://github.com/a/guide', ' https://api.github.com https://avatars.githubusercontent.com'],
  ])('lets the form write to the repository %j and its pictures come: %j', async (at, hosts) => {
    vi.stubEnv('GUIDE_REPOSITORY', at);
    vi.resetModules();
    const { formPolicy: now } = await import('../../src/exports/policy.ts');
    const said = directives(now);
    expect(said.get('connect-src')).toBe(`'self' blob: data:${hosts}`);
    const tiles = `https://${site.tiles.host}`;
    expect(said.get('img-src')).toBe(`'self' data: blob: ${tiles}${hosts}`);
  });
  it('lets workers run that it makes itself, and sends nothing by a form of HTML', () => {
    const said = directives(formPolicy);
    const names = ['default-src', 'media-src', 'worker-src', 'form-action', 'base-uri'];
    const values = ["'none'", "'self' blob:", "'self' blob:", "'none'", "'none'"];
    expect(names.map((name) => said.get(name))).toEqual(values);
  });
  it('lets styles and nothing else stand inline, and asks no host but the street map’s', () => {
    const said = directives(formPolicy);
    expect(said.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(said.get('style-src')).toBe("'self' 'unsafe-inline'");
    expect(formPolicy.match(/https:[^ ;]+/g)).toEqual([`https://${site.tiles.host}`]);
    expect([said.get('font-src'), said.get('connect-src')]).toEqual([
      "'self'",
      "'self' blob: data:",
    ]);
  });
});
