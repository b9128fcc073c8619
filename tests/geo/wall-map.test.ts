import { expect, test } from 'vitest';
import {
  scaleBar,
  wallBase,
  wallLabels,
  wallMap,
  wallScale,
  wallTowns,
} from '../../src/geo/wall-map.ts';
import { distance } from '../../src/model/distance.ts';

test('the map fits a sheet of A3 between its margins, with room for its words', () => {
  expect(wallMap.width).toBe(297 - 20);
  expect(wallMap.height).toBeLessThan(420 - 20 - 60);
});

test('the scale and its bar are those of the projection', () => {
  const [a, b] = [
    { lat: -6.5, lon: 106.2 },
    { lat: -6.9, lon: 106.2 },
  ];
  const paper = wallMap.project(b)[1] - wallMap.project(a)[1];
  expect(scaleBar(distance(a, b))).toBeCloseTo(paper, 0);
  expect((distance(a, b) * 1e6) / paper / wallScale).toBeCloseTo(1, 2);
});

test('sea, roads and railway are paths within the sheet', () => {
  for (const path of Object.values(wallBase())) {
    expect(path).toMatch(/^M/);
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-5);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(wallMap.height + 5);
  }
});

test('a name is set where the projection puts its point, as wide as was kept free', () => {
  const [town] = wallTowns();
  const at = { lat: town?.lat ?? 0, lon: town?.lon ?? 0 };
  const [short, long] = wallLabels([
    { text: 'Ujung', at, size: 2 },
    { text: 'Ujung Kulon', at, size: 2 },
  ]);
  const [x, y] = wallMap.project(at);
  expect(short?.x).toBeCloseTo(x, 0);
  expect(short?.y).toBeCloseTo(y, 0);
  expect(long?.place.width).toBeGreaterThan(short?.place.width ?? Infinity);
});
