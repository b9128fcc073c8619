/** The real names, with the mistakes that people make in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { namesOf } from '../../src/client/search/names.ts';
import { joined } from '../../src/client/search/fold.ts';
import type { NamedEntry } from '../../src/exports/search-words.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { folders, type Ref } from '../../src/model/kinds.ts';
import { folder as content } from './guide.ts';

interface Words {
  title: string;
  summary: string;
  aliases?: string[];
  draft?: boolean;
}

function wordsIn(folder: string, slug: string, locale: Locale): Words | undefined {
  const files = readdirSync(join(content, folder, slug));
  const name = files.find((each) => new RegExp(`^index\\.${locale}\\.mdx?$`).test(each));
  if (name === undefined) return undefined;
  const [, matter = ''] = readFileSync(join(content, folder, slug, name), 'utf8').split(/^---$/m);
  return parse(matter) as Words;
}

/** An entry as the search knows it, from its files alone. */
function named(folder: string, slug: string, locale: Locale): NamedEntry[] {
  const all = [locale, ...locales].flatMap((each) => wordsIn(folder, slug, each) ?? []);
  const [own] = all;
  if (!own) return [];
  const names = all.flatMap(({ title, aliases = [] }) => [title, ...aliases]);
  const { title, summary } = own;
  const others = [...new Set(names)].filter((each) => each !== title);
  return [{ ref: `${folder}/${slug}` as Ref, title, summary, names: others }];
}

const entriesIn = (locale: Locale) =>
  Object.values(folders).flatMap((folder) =>
    readdirSync(join(content, folder), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .flatMap(({ name }) => named(folder, name, locale)),
  );

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

type Edit = (word: string, at: number, letter: string) => string;

const mistakes: Record<string, Edit> = {
  wrong: (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  missing: (word, at) => word.slice(0, at) + word.slice(at + 1),
  extra: (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  swapped: (word, at) =>
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
};

describe.each(locales)('the real titles in %s', (locale) => {
  const entries = entriesIn(locale);
  const names = namesOf({ kecamatan: [], entries });
  const titles = [...new Set(entries.map(({ title }) => title))].filter(
    (title) => joined(title).length >= 5,
  );
  /** Titles of the three best answers, as they are compared. */
  const top = (query: string) =>
    names.search(query).slice(0, 3).map(({ entry }) => joined(entry.title));

  it('are many', () => expect(titles.length).toBeGreaterThan(100));

  it('each find their own entry', () => {
    expect(titles.filter((title) => !top(title).includes(joined(title)))).toEqual([]);
  });

  it('each find it without their spaces', () => {
    expect(titles.filter((title) => !top(joined(title)).includes(joined(title)))).toEqual([]);
  });

  it.each(Object.entries(mistakes))('each find it with one letter %s', (_, edit) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.nat(),
        fc.constantFrom(...letters),
        (title, place, letter) => {
          const at = place % title.length;
          // A mistake in a sign or a space is another rule's.
          fc.pre(/[a-z]/i.test(title.charAt(at)) && /[a-z]|$/i.test(title.charAt(at + 1)));
          const typed = edit(title, at, letter);
          expect(top(typed), typed).toContain(joined(title));
        },
      ),
      { numRuns: 150 },
    );
  });
});
