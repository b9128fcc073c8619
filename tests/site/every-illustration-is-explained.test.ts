import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { entryStrings } from '../../src/i18n/strings/entry.ts';
import { drawingSize, largestDrawing } from '../../src/model/drawing.ts';
import { all, attribute, base, files, pages, text, type BuiltPage } from './built.ts';
import { written } from './entries.ts';
import { picturesOf, weight } from './weight.ts';

interface Drawn {
  page: BuiltPage;
  src: string;
  alt: string;
  size: (string | undefined)[];
  caption: string;
  notes: string[];
}

const localeOf = ({ file }: BuiltPage) => (file.startsWith('en/') ? 'en' : 'id');

const drawings: Drawn[] = pages.flatMap((page) =>
  all(page.root, 'figure.drawing').map((figure) => {
    const [image] = all(figure, 'img');
    const [caption] = all(figure, 'figcaption');
    if (!image || !caption) throw new Error(`${page.file}: a drawing without picture or caption`);
    return {
      page,
      src: (attribute(image, 'src') ?? '').slice(base.length),
      alt: attribute(image, 'alt') ?? '',
      size: [attribute(image, 'width'), attribute(image, 'height')],
      caption: text(caption),
      notes: all(caption, 'a').map((each) => attribute(each, 'href') ?? ''),
    };
  }),
);

/** The front matter of an entry in one language. */
const matter = (folder: string, slug: string, locale: string) => {
  const file = readFileSync(`content/${folder}/${slug}/index.${locale}.md`, 'utf8');
  return parse(file.split(/^---$/m)[1] ?? '') as {
    drawing?: { alt: string };
    steps?: Record<string, { drawing?: { alt: string } }>;
  };
};

/** Every alternative text that an editor wrote, in one language. */
const altsIn = (locale: string): string[] =>
  written
    .filter(({ folder, facts }) => ['groups', 'products'].includes(folder) && !facts.draft)
    .flatMap(({ folder, slug }) => {
      const { drawing, steps = {} } = matter(folder, slug, locale);
      return [drawing, ...Object.values(steps).map((step) => step.drawing)];
    })
    .flatMap((drawing) => drawing?.alt ?? []);

describe('every illustration', () => {
  it.each(['id', 'en'] as const)(
    'of the content is shown once in %s, with its own words',
    (locale) => {
      const shown = drawings.filter(({ page }) => localeOf(page) === locale);
      expect(shown.length).toBeGreaterThan(30);
      expect(shown.map(({ alt }) => alt).sort()).toEqual(altsIn(locale).sort());
    },
  );

  it('is called an illustration and names its sources on the page', () => {
    for (const { page, caption, notes } of drawings) {
      expect(caption, page.file).toMatch(new RegExp(`^${entryStrings[localeOf(page)].drawing}\\b`));
      expect(notes, page.file).not.toEqual([]);
      for (const note of notes)
        expect(all(page.root, note), `${page.file} ${note}`).toHaveLength(1);
    }
  });

  it('has its size on the page, so that nothing moves when it comes', () => {
    const right = [String(drawingSize.width), String(drawingSize.height)];
    for (const { page, size } of drawings) expect(size, page.file).toEqual(right);
  });

  it('is a small file of its own', () => {
    for (const src of new Set(drawings.map((each) => each.src))) {
      expect(src).toMatch(/^_astro\/[\w.-]+\.svg$/);
      expect(files.has(src), src).toBe(true);
      expect(weight(src), src).toBeLessThanOrEqual(largestDrawing);
    }
  });

  it('beside a name in a list is the drawing of a page, and silent', () => {
    const known = new Set(drawings.map(({ src }) => src));
    const small = pages.flatMap(({ root }) => all(root, 'img.thumb'));
    expect(small.length).toBeGreaterThan(40);
    for (const image of small) {
      expect(known.has((attribute(image, 'src') ?? '').slice(base.length))).toBe(true);
      expect([attribute(image, 'alt'), attribute(image, 'loading')]).toEqual(['', 'lazy']);
    }
  });

  it('below the first screen waits until it is near', () => {
    for (const page of pages) {
      const [first] = all(page.root, 'main img');
      const atOnce = all(page.root, 'li img').filter(
        (each) => each !== first && attribute(each, 'loading') !== 'lazy',
      );
      expect(atOnce, page.file).toEqual([]);
    }
    expect(drawings.some(({ page }) => picturesOf(page).length > 4)).toBe(true);
  });
});
