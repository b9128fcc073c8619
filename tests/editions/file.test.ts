import { describe, expect, it } from 'vitest';
import { singleFile } from '../../src/editions/file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['_astro/page.css', bytes('p{color:red}')],
  ['locator.svg', bytes('<svg/>')],
  ['a-320.jpg', bytes('x'.repeat(10))],
  ['a-640.jpg', bytes('x'.repeat(20))],
]);
const head =
  '<meta http-equiv="Content-Security-Policy" content="x"><link rel="icon" href="/icon.svg">' +
  '<link rel="stylesheet" href="/_astro/page.css"><script src="/_astro/a.js"></script>';
const frame =
  '<a class="skip" href="#main">x</a><header class="page-head">x</header>' +
  '<main><nav class="trail">x</nav><article>%</article></main><footer>x</footer>';
const made = (body: string, home?: string, pictures = 1000) => {
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${frame.replace('%', body)}</body></html>`;
  return singleFile(html, files, { base: '/', home, lines: ['Last line'], pictures });
};
const article = (page: string) => /<article>(.*)<\/article>/s.exec(page)?.[1];

describe('an entry as a single file', () => {
  it('is the article with its style and the last lines, and nothing of the frame', () => {
    expect(made('<h1>Koja</h1>')).toBe(
      '<!DOCTYPE html><html><head><style>p{color:red}</style></head><body>' +
        '<main><article><h1>Koja</h1></article><p>Last line</p></main></body></html>',
    );
  });

  it('leads to the home of the guide; while it has none, the words stay as text', () => {
    const link = '<a class="x" href="/desa/#y">Desa</a>';
    expect(article(made(link, 'https://guide.example/'))).toBe(
      '<a class="x" href="https://guide.example/desa/#y">Desa</a>',
    );
    expect(article(made(link))).toBe('<a>Desa</a>');
  });

  it.each([
    '<a href="#note-1">1</a>',
    '<a href="https://source.example/">x</a>',
    '<a href="geo:1,2">x</a>',
  ])('leaves %s', (link) => {
    expect(article(made(link))).toBe(link);
  });

  it('holds the smallest form of each picture', () => {
    const picture =
      '<picture><source srcset="/a.avif"><img src="/a-640.jpg" srcset="/a-320.jpg 320w, /a-640.jpg 640w" sizes="1" alt="A"></picture>';
    const data = `data:image/jpeg;base64,${Buffer.from('x'.repeat(10)).toString('base64')}`;
    expect(article(made(picture))).toBe(`<picture><img alt="A" src="${data}"></picture>`);
    expect(article(made('<svg><image href="/locator.svg"></image></svg>'))).toContain(
      'data:image/svg+xml;base64,',
    );
  });

  it('keeps the words of a picture that is too large or not there', () => {
    expect(article(made('<p><img src="/a-640.jpg" alt="Bambu"></p>', undefined, 10))).toBe(
      '<p>Bambu</p>',
    );
    expect(article(made('<p><img src="/gone.jpg" alt="Bambu"></p>'))).toBe('<p>Bambu</p>');
  });
});
