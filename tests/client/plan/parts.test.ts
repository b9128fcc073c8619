import { describe, expect, test } from 'vitest';
import { rowAt } from '../../../src/client/plan/drag.ts';
import { findNamed, namesOf, pointFrom } from '../../../src/client/plan/names.ts';
import { cutOf, marksOf, project, type Frame } from '../../../src/client/plan/picture.ts';
import { qrPath } from '../../../src/client/plan/qr.ts';
import { flat } from '../../../src/geo/projection.ts';
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

describe('the picture', () => {
  const box = { west: 105.79, south: -7.11, east: 106.66, north: -6.14 };
  const exact = flat(box, 320);
  const { width, height } = exact;
  const frame: Frame = { box: [box.west, box.south, box.east, box.north], width, height };

  test('puts points where the base picture has them', () => {
    const point = { lat: -6.6, lon: 106.2 };
    project(frame, point).forEach((value, at) => {
      expect(Math.abs(value - (exact.project(point)[at] ?? 0))).toBeLessThan(0.5);
    });
  });

  test('shows all without stops, and a part that holds every stop', () => {
    expect(cutOf([], frame)).toEqual({ x: 0, y: 0, width, height });
    const cut = cutOf(
      [
        [100, 100],
        [200, 150],
      ],
      frame,
    );
    expect(cut.x).toBeLessThan(100);
    expect(cut.x + cut.width).toBeGreaterThan(200);
    expect(cut.width / cut.height).toBeCloseTo(width / height);
  });

  test('gives stops that stand together one mark', () => {
    const numbered = [
      [0, 0],
      [1, 0],
      [50, 50],
      [0, 1],
    ].map(([x = 0, y = 0], at) => ({
      ...{ number: at + 1, at: [x, y] as const },
    }));
    expect(marksOf(numbered, 5).map(({ label }) => label)).toEqual(['1, 2…', '3']);
  });
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

  test('a QR code is square, and none is drawn for what is too long', () => {
    const code = qrPath('https://guide.example/');
    expect(code?.size).toBeGreaterThan(21);
    expect(code?.path).toMatch(/^M4 4h1v1h-1z/);
    expect(qrPath('x'.repeat(3000))).toBeUndefined();
  });
});
