import { describe, expect, it } from 'vitest';
import { all, attribute, attributes, files, origin, pages, text, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';

/** Written out, so that a change of the policy is a change of this line too. */
const policy = (wasm: string) =>
  `default-src 'none'; script-src 'self'${wasm}; style-src 'self'; ` +
  `img-src 'self' https://tile.openstreetmap.org; ` +
  `connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; ` +
  `base-uri 'none'; require-trusted-types-for 'script'; trusted-types default`;

const isSearch = ({ file }: BuiltPage) => /^(cari|en\/search)\/index\.html$/.test(file);

const policies = ({ root }: BuiltPage) =>
  all(root, 'meta')
    .filter((each) => attribute(each, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((each) => attribute(each, 'content') ?? '');

/** What every page says of its elements, with the page's name before it. */
const told = (tell: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => tell(page).map((each) => `${page.file}: ${each}`));

describe('the policy', () => {
  it('is the same one on every page, with WebAssembly on the search page only', () => {
    for (const page of pages) {
      const wasm = isSearch(page) ? " 'wasm-unsafe-eval'" : '';
      expect(policies(page), page.file).toEqual([policy(wasm)]);
    }
    expect(pages.filter(isSearch)).toHaveLength(2);
  });

  it('stands before anything that it governs', () => {
    const late = pages.filter(({ html }) => {
      const at = html.search(/http-equiv="Content-Security-Policy"/i);
      return at < 0 || /<(script|style|link|img)\b/i.test(html.slice(0, at));
    });
    expect(late.map(({ file }) => file)).toEqual([]);
  });
});

describe('no page holds', () => {
  it('a script of its own, but for data', () => {
    const inline = told(({ root }) =>
      all(root, 'script')
        .filter((each) => attribute(each, 'type') !== 'application/ld+json')
        .filter((each) => attribute(each, 'src') === undefined || text(each) !== '')
        .map(() => 'inline script'),
    );
    expect(inline).toEqual([]);
  });

  it('a style of its own', () => {
    expect(told(({ root }) => all(root, 'style').map(() => 'style element'))).toEqual([]);
  });

  it('a style attribute, a handler or an address that is code', () => {
    const isCode = /^\s*(javascript|data|vbscript):/i;
    const found = told(({ root }) =>
      all(root, '*').flatMap((element) =>
        attributes(element)
          .filter(({ name, value }) => /^(style|on.+|srcdoc)$/.test(name) || isCode.test(value))
          .map(({ name }) => `<${element.tagName} ${name}>`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('an address of another host, but in links that a reader follows', () => {
    const foreign = (value: string) =>
      /^(https?:)?\/\//i.test(value) && !value.startsWith(`${origin}/`);
    const found = told(({ root }) =>
      all(root, '*').flatMap((element) =>
        attributes(element)
          .filter(({ name, value }) => foreign(value) && !name.startsWith('xmlns'))
          .filter(({ name }) => !(element.tagName === 'a' && name === 'href'))
          .map(({ name, value }) => `<${element.tagName} ${name}> ${value}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('the address of this site in full, but where others need it', () => {
    const found = told(({ root }) =>
      all(root, '*').flatMap((element) =>
        attributes(element)
          .filter(({ value }) => value.startsWith(origin))
          .map(() => `${element.tagName} ${attribute(element, 'rel') ?? ''}`)
          .filter((each) => !/^(link (canonical|alternate)|meta |guide-plan )$/.test(each)),
      ),
    );
    expect(found).toEqual([]);
  });
});

it('no style sheet asks another host', () => {
  const styles = [...files].filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((file) => /@import|url\(["']?(https?:)?\/\//.test(textOf(file)))).toEqual(
    [],
  );
});
