import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flat } from '../../src/geo/projection.ts';
import { cutOf, marksOf, pictureOf, project, type Ground } from '../../src/model/plan-picture.ts';

describe('the picture', () => {
  const box = { west: 105.79, south: -7.11, east: 106.66, north: -6.14 };
  const exact = flat(box, 320);
  const { width, height } = exact;
  const frame: Ground = {
    ...{ box: [box.west, box.south, box.east, box.north], width, height },
    towns: [{ name: 'Rangkasbitung', lat: -6.36, lon: 106.25 }],
  };

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

  test('leaves a margin, and sets the numbers of a stop in the middle of its mark, which is as wide as they need', () => {
    const square: Ground = { box: [0, 0, 30, 30], width: 300, height: 300, towns: [] };
    const stop = (number: number) => ({ number, point: { lat: 15, lon: 15 } });
    const [left, right] = [[60, 100], [210, 150]] as const; // prettier-ignore
    const cut = { x: 37.5, y: 27.5, width: 195, height: 195 };
    expect(cutOf([left, right], square)).toEqual(cut);
    const label = { x: 150, y: 151.7 };
    expect(pictureOf([stop(1)], square)).toEqual({
      ...{ viewBox: '90 90 120 120', size: 4.8, way: '150,150', stroke: 1, names: [] },
      marks: [
        { box: { x: 146, y: 146, width: 8, height: 8, rx: 4 }, label: { ...label, text: '1' } },
      ],
    });
    expect(pictureOf([1, 2, 3].map(stop), square).marks).toEqual([
      { box: { x: 143.5, y: 146, width: 13, height: 8, rx: 4 }, label: { ...label, text: '1–3' } },
    ]);
  });

  test('names the largest towns alone, four at most', () => {
    const towns = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => ({
      name,
      lat: 25 - at * 4,
      lon: 15,
    }));
    const square: Ground = { box: [0, 0, 30, 30], width: 300, height: 300, towns };
    expect(pictureOf([], square).names.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('shows nothing beyond the base picture, unless a place lies there', () => {
    const coast = cutOf([[200, height - 5]], frame);
    expect(coast.y + coast.height).toBeCloseTo(height);
    const corner = cutOf([[1, 1]], frame);
    expect([corner.x, corner.y]).toEqual([0, 0]);
    const beyond = cutOf([[width + 60, 100]], frame);
    expect(beyond.x + beyond.width).toBeGreaterThanOrEqual(width + 60);
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
    expect(marksOf(numbered, 99).map(({ label }) => label)).toEqual(['1–4']);
    expect(marksOf(numbered.slice(0, 2), 5).map(({ label }) => label)).toEqual(['1, 2']);
  });

  test('numbers the stops in their order along one way, whatever lies where', () => {
    const point = fc.record({
      lat: fc.double({ min: box.south, max: box.north, noNaN: true }),
      lon: fc.double({ min: box.west, max: box.east, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.option(point, { nil: undefined }), { maxLength: 20 }), (list) => {
        const stops = list.map((each, at) => ({ number: at + 1, point: each }));
        const { viewBox, way, marks } = pictureOf(stops, frame);
        const placed = stops.filter((stop) => stop.point);
        expect(way.split(' ').filter(Boolean)).toHaveLength(placed.length);
        const firsts = marks.map(({ label }) => Number.parseInt(label.text, 10));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        expect(firsts[0]).toBe(placed[0]?.number);
        const [x = 0, y = 0, w = 0, h = 0] = viewBox.split(' ').map(Number);
        for (const { label } of marks) {
          expect(label.x).toBeGreaterThanOrEqual(x - 0.1);
          expect(label.x).toBeLessThanOrEqual(x + w + 0.1);
          expect(label.y).toBeGreaterThanOrEqual(y - 0.1);
          expect(label.y).toBeLessThanOrEqual(y + h + w / 30);
        }
      }),
      { numRuns: 300 },
    );
  });
});
