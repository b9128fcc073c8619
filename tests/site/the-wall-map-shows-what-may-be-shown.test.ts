import { defaultTreeAdapter as tree } from 'parse5';
import { expect, it } from 'vitest';
import { readPage } from '../../src/editions/page.ts';
import { attribute, elementsOf, type Element } from '../../src/editions/tree.ts';
import { wallMap, wallTowns } from '../../src/geo/wall-map.ts';
import { textOf } from './built.ts';

interface Collection {
  features: {
    geometry: { coordinates: [lon: number, lat: number] };
    properties: { kind: string; title: string };
  }[];
}

const maps = [
  ['id', 'unduh/peta-dinding/index.html'],
  ['en', 'en/downloads/wall-map/index.html'],
] as const;

const round = (value: number) => Math.round(value * 10) / 10;

const wordsOf = ({ childNodes }: Element): string =>
  childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : ''))
    .join('')
    .trim();

it.each(maps)('every village and place with a point, where it may be shown: %s', (locale, file) => {
  const elements = [...elementsOf(readPage(textOf(file)))];
  const { features } = JSON.parse(textOf(`data/guide.${locale}.geojson`)) as Collection;
  const shown = features.filter(({ properties }) => properties.kind !== 'maker');
  const marks = elements
    .filter(({ tagName }) => tagName === 'use')
    .map((use) => ['x', 'y'].map((name) => round(Number(attribute(use, name)) + 3)).join(' '));
  const points = shown.map(({ geometry }) => {
    const [lon, lat] = geometry.coordinates;
    return wallMap.project({ lat, lon }).map(round).join(' ');
  });
  expect(marks.sort()).toEqual(points.sort());
  const names = elements.filter(({ tagName }) => tagName === 'text');
  const of = (...kinds: string[]) =>
    names.filter((each) => kinds.includes(attribute(each, 'class') ?? '')).map(wordsOf);
  const titles = shown.map(({ properties }) => properties.title);
  expect(of('village', 'place').sort()).toEqual(titles.sort());
  expect(of('town')).toHaveLength(wallTowns().length);
});
