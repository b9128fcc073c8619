import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';
import { all, attribute, listed, text, type BuiltPage } from './built.ts';

type Leaf = readonly [key: string, value: unknown];

/** Every value of a document that is no object or list itself, with the name that it stands under. */
function leaves(value: unknown, key = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, key));
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, name));
}

const documentOf = ({ html }: BuiltPage): unknown => {
  const [, body = 'null'] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(body);
};

/** What a reader sees of a page; the document stands in its head. */
function shownOn({ root, file }: BuiltPage) {
  const [body] = all(root, 'body');
  const read = (selector: string, name: string) =>
    all(root, selector).map((each) => attribute(each, name) ?? '');
  return {
    text: bare(body ? text(body) : ''),
    dates: new Set(read('time', 'datetime')),
    links: new Set(read('a', 'href')),
    degrees: new Set([...read('hand-over', 'data-lat'), ...read('hand-over', 'data-lon')]),
    locale: file.startsWith('en/') ? ('en' as const) : ('id' as const),
  };
}
type Shown = ReturnType<typeof shownOn>;

/** Paragraphs of a page have no space between them, so none counts. */
const bare = (value: unknown) => String(value).replace(/\s+/g, '');
const inText = ({ text: body }: Shown, value: unknown) => body.includes(bare(value));
const inWords = (shown: Shown, value: unknown) =>
  String(value)
    .split(/, |: /)
    .every((part) => inText(shown, part));
const asNumber = (shown: Shown, value: unknown) =>
  inText(shown, formatNumber(Number(value), shown.locale));
const asPoint = ({ degrees }: Shown, value: unknown) =>
  [...degrees].some((each) => Number(each) === value);
const asDate = ({ dates }: Shown, value: unknown) => dates.has(String(value));

/** `PT80M` as minutes, which the page says in words. */
const asDuration = (shown: Shown, value: unknown) =>
  asNumber(shown, String(value).replace(/\D/g, ''));

/** A note and the date of a figure: its words, and the date as the page marks it. */
function asNote(shown: Shown, value: unknown) {
  const [, note, date = ''] = /^(?:(.*), )?([\d-]+)$/s.exec(String(value)) ?? [];
  return note === undefined
    ? inText(shown, value) || asDate(shown, value)
    : (inText(shown, note) && asDate(shown, date)) || inText(shown, value);
}

/** How each value of a document is found on its page. */
const ways: Record<string, (shown: Shown, value: unknown) => boolean> = {
  ...{ name: inWords, headline: inText, alternateName: inText, teaches: inText, category: inText },
  ...{ streetAddress: inText, addressLocality: inWords, educationalLevel: inText },
  ...{ telephone: inText, email: inText, openingHours: inText, description: asNote },
  ...{ value: asNumber, minValue: asNumber, maxValue: asNumber, timeRequired: asDuration },
  ...{ latitude: asPoint, longitude: asPoint, startDate: asDate, endDate: asDate },
  sameAs: ({ links }, value) => links.has(String(value)),
};

/** Values that name a type, a unit, a place in a list or an address, which no reader reads. */
const codes = new Set(['@type', '@id', '@context', 'url', 'item', 'position', 'unitText']);
const codesOfFiles = new Set(['inLanguage', 'contentUrl', 'encodingFormat', 'license']);

const told = listed.map((page) => ({ page, found: leaves(documentOf(page)) }));

describe('JSON-LD', () => {
  it('holds no value of a sort that this test does not know', () => {
    const keys = new Set(told.flatMap(({ found }) => found.map(([key]) => key)));
    const known = new Set([...Object.keys(ways), ...codes, ...codesOfFiles]);
    expect([...keys].filter((key) => !known.has(key))).toEqual([]);
  });

  it('says nothing that its page does not show', () => {
    const wrong = told.flatMap(({ page, found }) => {
      const shown = shownOn(page);
      return found
        .filter(([key, value]) => ways[key] && !ways[key](shown, value))
        .map(([key, value]) => `${page.file} ${key}: ${String(value)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has every type that the guide promises', () => {
    const types = new Set(
      told.flatMap(({ found }) => found.filter(([key]) => key === '@type').map(([, type]) => type)),
    );
    const promised = [
      ...['TouristDestination', 'TouristAttraction', 'LocalBusiness', 'Store', 'Product', 'Event'],
      ...['TouristTrip', 'LearningResource', 'DefinedTerm', 'BreadcrumbList', 'Dataset'],
    ];
    expect(promised.filter((type) => !types.has(type))).toEqual([]);
  });
});
