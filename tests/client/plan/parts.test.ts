import { describe, expect, test } from 'vitest';
import { rowAt } from '../../../src/client/plan/drag.ts';
import { findNamed, namesOf, pointFrom } from '../../../src/client/plan/names.ts';
import type { PlanPlace } from '../../../src/model/plan-place.ts';

const place = (ref: PlanPlace['ref'], title: string, kecamatan = 'Bayah'): PlanPlace => ({
  ...{ ref, kind: 'place', title, path: '/', kecamatan },
});

describe('choosing an entry by its name', () => {
  const names = namesOf(
    [
      place('places/a', 'Sawarna'),
      place('places/b', 'Sawarna'),
      place('places/c', 'Pantai Sawarna'),
    ],
    { place: 'wisata' },
  );

  test('no two are called the same', () => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(3);
  });

  test.each([
    ['Sawarna · Bayah · wisata (2)', 'places/b'],
    ['sawarna', 'places/a'],
    ['  PANTAI  sa', 'places/c'],
    ['tai saw', 'places/c'],
    ['Bandung', undefined],
    ['', undefined],
  ])('%s', (text, ref) => expect(findNamed(names, text)?.ref).toBe(ref));
});

describe('coordinates as people paste them', () => {
  test.each([
    ['-6.35, 106.25', { lat: -6.35, lon: 106.25 }],
    ['-6.3512345;106.2598765', { lat: -6.35123, lon: 106.25988 }],
    [' -6.35 106.25 ', { lat: -6.35, lon: 106.25 }],
    ['-6,35; 106,25', { lat: -6.35, lon: 106.25 }],
    ['106.25, -6.35', undefined],
    ['91, 0', undefined],
    ['-6.35', undefined],
    ['rumah', undefined],
    ['', undefined],
  ])('%s', (text, point) => expect(pointFrom(text)).toEqual(point));
});

describe('small parts', () => {
  test.each([
    [-10, 0],
    [15, 1],
    [25, 2],
    [999, 2],
  ])('at height %i a row is let go in row %i', (y, row) =>
    expect(rowAt([10, 20, 30], y)).toBe(row),
  );
});
