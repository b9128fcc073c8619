import { HtmlValidate } from 'html-validate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { movedPage, movedPages, redirectsFile } from '../../src/exports/redirects.ts';

afterEach(() => vi.unstubAllEnvs());

const redirects = { 'villages/lama': 'villages/baru', 'makers/hilang': 'makers' };

describe('old addresses', () => {
  it('lead to the entry or the section, in both languages', () => {
    expect(movedPages(redirects).map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      '/desa/lama/ -> /desa/baru/',
      '/en/villages/lama/ -> /en/villages/baru/',
      '/perajin/hilang/ -> /perajin/',
      '/en/makers/hilang/ -> /en/makers/',
    ]);
  });

  it('stand in the file of hosts, below the base', () => {
    vi.stubEnv('BASE_PATH', '/kriya-lebak/');
    expect(redirectsFile(movedPages({ 'villages/lama': 'villages/baru' }))).toBe(
      '/kriya-lebak/desa/lama/ /kriya-lebak/desa/baru/ 301\n' +
        '/kriya-lebak/en/villages/lama/ /kriya-lebak/en/villages/baru/ 301\n',
    );
  });

  it('have a page whose own address is that of the new one, in full where there is a home', () => {
    const [moved] = movedPages(redirects);
    const own = (page: string) => /rel="canonical" href="([^"]*)"/.exec(page)?.[1];
    vi.stubEnv('SITE_URL', '');
    expect(moved && own(movedPage(moved))).toBe('/desa/baru/');
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(moved && own(movedPage(moved))).toBe('https://guide.example/desa/baru/');
    expect(moved && movedPage(moved)).not.toContain('wasm');
  });

  it('have a valid page that leads on at once, and says so without help', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    });
    for (const moved of movedPages(redirects)) {
      const page = movedPage(moved);
      const { results } = await validator.validateString(page);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(page).toContain(`content="0; url=${moved.to}"`);
      expect(page).toContain(`<a href="${moved.to}">`);
      expect(page).toContain("default-src 'none'");
    }
  });
});
