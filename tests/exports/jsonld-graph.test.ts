import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { breadcrumbs, dataset, guideJsonld, website } from '../../src/exports/jsonld-graph.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

test('the home page is a WebSite', () => {
  expect(website('en', '/en/', 'Crafts.')).toEqual({
    ...{ '@type': 'WebSite', '@id': 'https://guide.example/en/' },
    ...{ url: 'https://guide.example/en/', name: 'Kriya Lebak' },
    ...{ description: 'Crafts.', inLanguage: 'en' },
  });
});

test('the open data are a Dataset with its licence and languages', () => {
  const { distribution, description, ...rest } = dataset('en', '/en/data/', []);
  expect(distribution).toEqual([]);
  expect(description).toMatch(/\w\. \w/);
  expect(rest).toEqual({
    ...{ '@type': 'Dataset', '@id': 'https://guide.example/en/data/' },
    ...{ url: 'https://guide.example/en/data/', name: 'Kriya Lebak: Open data' },
    ...{ inLanguage: ['id', 'en'], license: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  });
});

test('a trail counts from one, and leads to paths while the guide has no home', () => {
  vi.stubEnv('SITE_URL', '');
  const trail = [
    { name: 'A', path: '/' },
    { name: 'B', path: '/b/' },
  ];
  expect(breadcrumbs(trail)['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'A', item: '/' },
    { '@type': 'ListItem', position: 2, name: 'B', item: '/b/' },
  ]);
});

const setting = { today: '2026-11-21', adat: () => false };
const graphOf = (text: string) =>
  (JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] })['@graph'];

test('the whole guide says each entry in every language, and how exact its point is', () => {
  const rough = at(-6.123456, 106.987654, 'village');
  const guideIn = (locale: 'id' | 'en', title: string) =>
    linkGuide([entry('village', 'ona', { ...rough, title }, { locale })]);
  const guides = [
    ['id', guideIn('id', 'Desa')],
    ['en', guideIn('en', 'Village')],
  ] as const;
  const text = guideJsonld(guides, setting);
  expect(text).toMatch(/^\{"@context":"https:\/\/schema\.org","@graph":\[/);
  expect(graphOf(text)).toEqual([
    {
      ...{ '@type': 'TouristDestination', '@id': 'https://guide.example/desa/ona/' },
      ...{ url: 'https://guide.example/desa/ona/', identifier: 'villages/ona' },
      name: [
        { '@value': 'Desa', '@language': 'id' },
        { '@value': 'Village', '@language': 'en' },
      ],
      description: [
        { '@value': 'Ringkasan.', '@language': 'id' },
        { '@value': 'Ringkasan.', '@language': 'en' },
      ],
      geo: {
        ...{ '@type': 'GeoCoordinates', latitude: -6.123, longitude: 106.988 },
        description: 'village',
      },
    },
  ]);
});

test('an entry that is not translated says nothing in the other language; none is no thing', () => {
  const own = linkGuide([entry('term', 'leuit'), entry('group', 'anyaman')]);
  const [leuit, ...others] = graphOf(
    guideJsonld(
      [
        ['id', own],
        ['en', linkGuide([])],
      ],
      setting,
    ),
  );
  expect(leuit?.['name']).toEqual([{ '@value': 'leuit', '@language': 'id' }]);
  expect(others).toEqual([]);
  expect(graphOf(guideJsonld([], setting))).toEqual([]);
});
