import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { all, attribute, files, pages, text, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    // A filter that answers each change has nothing to submit; journeys press the search's button.
    rules: { 'wcag/h32': 'off' },
  }),
);

const told = (tell: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => tell(page).map((each) => `${page.file}: ${each}`));

const visible = ({ root }: BuiltPage) => all(root, 'body').map(text).join('');

/** The text around what a pattern finds. */
const around = (whole: string, pattern: RegExp) =>
  [...whole.matchAll(pattern)].map(({ index }) => whole.slice(Math.max(0, index - 30), index + 30));

describe('every page', () => {
  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        found.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['Markdown that was not understood', /\[\^|\]\(|\*\*|\*\w|\w\*|^#+ |```|(?<!\w)_\w/g],
    ['a value that was not there', /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid Date/g],
    ['tags or references in its text', /<\/?[a-z]+>|&(amp|lt|gt|quot|#\d+);/g],
    ['a space before a full stop or comma', / [.,;?!](?= |$)/g],
    ['empty brackets', /\( *\)|“ *”/g],
  ])('shows no %s', (_, pattern) => {
    expect(told((page) => around(visible(page), pattern))).toEqual([]);
  });
});

describe('the numbers of sources', () => {
  const marks = ({ root }: BuiltPage) => all(root, 'sup.cite a');
  const notes = ({ root }: BuiltPage) =>
    all(root, '.sources > ol > li').map((note) => attribute(note, 'id') ?? '');
  const cited = (page: BuiltPage) => new Set(marks(page).map((mark) => attribute(mark, 'href')));

  it('are many, so that none of them does not pass', () => {
    expect(pages.flatMap(marks).length).toBeGreaterThan(1000);
  });

  it('each lead to the note of that number', () => {
    const lost = told((page) =>
      marks(page)
        .filter((mark) => attribute(mark, 'href') !== `#s${text(mark)}`)
        .map((mark) => `${text(mark)} leads to ${attribute(mark, 'href') ?? ''}`),
    );
    const without = told((page) => {
      const there = new Set(notes(page).map((id) => `#${id}`));
      return [...cited(page)].filter((href) => !there.has(href ?? '')).map(String);
    });
    expect([...lost, ...without]).toEqual([]);
  });

  it('count the notes from 1, in order', () => {
    const jumbled = told((page) =>
      notes(page).flatMap((id, at) => (id === `s${at + 1}` ? [] : [`${id} is note ${at + 1}`])),
    );
    expect(jumbled).toEqual([]);
  });
});

describe('every file that a page reads', () => {
  const named = (ending: RegExp) => [...files].filter((file) => ending.test(file));

  it.each(named(/\.js$/))('%s is a whole script', (file) => {
    expect(parseSync(file, textOf(file)).errors).toEqual([]);
  });

  it.each(named(/\.(json|geojson|webmanifest)$/))('%s is whole JSON', (file) => {
    expect(() => JSON.parse(textOf(file)) as unknown).not.toThrow();
  });
});
