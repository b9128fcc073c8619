/** What a school edition promises of the lessons and of the glossary. */
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import type { Page } from '../../src/check/read/content.ts';
import { entries, valuesIn } from './guide.ts';

const ofKind = (kind: string) =>
  entries.filter((entry) => entry.kind === kind && entry.pages.id?.data['draft'] !== true);
const lessons = ofKind('lesson');
const terms = ofKind('term');

const count = (page: Page | undefined, part: string) =>
  page?.body.split(new RegExp(`<${part}[\\s>]`)).length ?? 0;

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
  'the lesson %s',
  (_, { pages }) => {
    it.each(locales)('has all that a teacher needs, %s', (locale) => {
      const page = pages[locale];
      const parts = ['Steps', 'Question', 'Worksheet', 'Teacher'].map((part) => count(page, part) - 1);
      const [steps = 0, questions = 0, sheets = 0, notes = 0] = parts;
      expect(Math.min(steps, sheets, notes)).toBeGreaterThanOrEqual(1);
      expect(questions).toBeGreaterThanOrEqual(5);
      const unanswered = page?.body.match(/<Question(?! answer="[^"]{3})/g) ?? [];
      expect(unanswered).toEqual([]);
      const links = page?.body.match(/\]\([a-z]+\/[a-z0-9-]+\)|<Term of=|<Map of=/g) ?? [];
      expect(links.length).toBeGreaterThan(0);
    });

    it('has goals, a time and what is needed, and the time is shared out', () => {
      const { goals = {}, needs = {}, minutes = 0 } = pages.id?.data ?? {};
      expect(Object.keys(goals as object).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(needs as object).length).toBeGreaterThanOrEqual(1);
      const shares = /Pembagian waktu[^.]*/.exec(pages.id?.body ?? '')?.[0] ?? '';
      const numbers = shares.replace(/kegiatan [12](?= )/g, '').match(/\d+/g) ?? [];
      const sum = numbers.reduce((total, number) => total + Number(number), 0);
      expect([shares, sum]).toEqual([shares, minutes]);
    });

    it('has the same parts in both languages', () => {
      const partsOf = (page: Page | undefined) =>
        ['Steps', 'Question', 'Quiz', 'Worksheet', 'WeaveGrid', 'Timeline', 'Map', 'Teacher'].map(
          (part) => [part, count(page, part)],
        );
      expect(partsOf(pages.en)).toEqual(partsOf(pages.id));
    });

    it('names a phase only where a source stands behind it', () => {
      for (const locale of locales) {
        const lines = (pages[locale]?.body ?? '').split('\n');
        const phases = lines.filter((line) => /\b(fase|phase) [A-F]\b/.test(line));
        expect(phases.filter((line) => !/\[\^[a-z0-9-]+\]/.test(line))).toEqual([]);
      }
    });
  },
);

it.each(locales)('the guide for school groups leads to every lesson, %s', (locale) => {
  const guide = entries.find(({ slug }) => slug === 'membawa-rombongan-sekolah');
  const body = guide?.pages[locale]?.body ?? '';
  expect(lessons.map(({ slug }) => slug).filter((slug) => !body.includes(`(lessons/${slug})`))).toEqual(
    [],
  );
});

describe('the glossary', () => {
  /** Texts and facts of all entries but the terms, in one language. */
  const told = (locale: (typeof locales)[number]) =>
    entries
      .filter(({ kind }) => kind !== 'term')
      .flatMap(({ pages }) => [
        pages[locale]?.body ?? '',
        ...valuesIn(pages[locale]?.data).map(({ value }) => String(value)),
      ])
      .join('\n')
      .toLowerCase();

  it.each(locales)('explains no word that no entry uses, %s', (locale) => {
    const text = told(locale);
    const unused = terms.filter(({ slug, pages }) => {
      const titles = locales.flatMap((each) => {
        const title = pages[each]?.data['title'];
        return typeof title === 'string' ? [title] : [];
      });
      const aliases = (pages[locale]?.data['aliases'] ?? []) as string[];
      const names = [...titles.flatMap((title) => title.split(', ')), ...aliases].map((name) =>
        name.toLowerCase(),
      );
      const uses = [`(terms/${slug})`, `of="${slug}"`, ...names];
      return !uses.some((use) => text.includes(use));
    });
    expect(unused.map(({ slug }) => slug)).toEqual([]);
  });
});
