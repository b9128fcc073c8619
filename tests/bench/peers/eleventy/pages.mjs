/** The pages of the Eleventy peer that are no entries: one template each, for both languages. */
import { pathOf, sections } from './words.mjs';

const locales = ['id', 'en'];
const listed = [
  ...['villages', 'products', 'makers', 'places', 'trips'],
  ...['events', 'guides', 'lessons', 'kecamatan'],
];

/** Pages whose layout does all: home, map, glossary, numbers and the like. */
const others = Object.keys(sections).filter((section) => !listed.includes(section));
const rows = (names) => names.flatMap((section) => locales.map((locale) => ({ section, locale })));
const letters = ['0-9', ...'abcdefghijklmnopqrstuvwxyz'];

/** @returns the name of each template, its text and its data. */
export const listPages = (groupsPath) => [
  [
    'lists.njk',
    '',
    {
      layout: 'list.njk',
      rows: rows(listed),
      pagination: { data: 'rows', size: 1, alias: 'row' },
      permalink: ({ row }) => `${pathOf(row.locale, row)}index.html`,
    },
  ],
  [
    'others.njk',
    '',
    {
      layout: 'other.njk',
      rows: rows(others),
      pagination: { data: 'rows', size: 1, alias: 'row' },
      permalink: ({ row }) => `${pathOf(row.locale, row)}index.html`,
    },
  ],
  [
    'groups.njk',
    '',
    {
      layout: 'list.njk',
      rows: locales.map((locale) => ({ section: 'groups', locale })),
      pagination: { data: 'rows', size: 1, alias: 'row' },
      permalink: ({ row }) =>
        `${pathOf(row.locale, { section: 'products', rest: [groupsPath] })}index.html`,
    },
  ],
  [
    'letters.njk',
    '',
    {
      layout: 'letter.njk',
      rows: locales.flatMap((locale) => letters.map((letter) => ({ letter, locale }))),
      pagination: { data: 'rows', size: 1, alias: 'row' },
      permalink: ({ row }) =>
        `${pathOf(row.locale, { section: 'sources', rest: [row.letter] })}index.html`,
    },
  ],
];
