import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorFrame } from '../../src/geo/frame.ts';
import { ground, locator, locatorSvg, townNames } from '../../src/geo/locator.ts';
import { flat } from '../../src/geo/projection.ts';
import { distance } from '../../src/model/distance.ts';

const { west, south, east, north } = locatorFrame;

describe('the projection of the locator', () => {
  test('puts the corners of the frame into the corners of the picture', () => {
    expect(locator.project({ lat: north, lon: west })).toEqual([0, 0]);
    const [x, y] = locator.project({ lat: south, lon: east });
    expect(x).toBeCloseTo(locator.width, 6);
    expect(Math.abs(y - locator.height)).toBeLessThanOrEqual(0.5);
  });

  test('draws a kilometre as long in every direction, to one part in a hundred', () => {
    const point = fc.record({
      lat: fc.double({ min: south, max: north, noNaN: true }),
      lon: fc.double({ min: west, max: east, noNaN: true }),
    });
    const units = locator.height / distance({ lat: north, lon: west }, { lat: south, lon: west });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [ax, ay] = locator.project(a);
        const [bx, by] = locator.project(b);
        const kilometres = distance(a, b);
        fc.pre(kilometres > 1);
        expect(Math.hypot(ax - bx, ay - by) / units / kilometres).toBeCloseTo(1, 2);
      }),
    );
  });

  test('narrows longitudes more the farther from the equator', () => {
    const box = { west: 0, east: 1, south: 59.5, north: 60.5 };
    expect(flat(box, 100).height).toBe(200);
  });
});

describe('the picture of the locator', () => {
  const svg = locatorSvg();

  test('fits its budget of 6 kB', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(6000);
  });

  test('draws sea, railway, roads and towns, and asks for nothing from elsewhere', () => {
    expect(svg).toMatch(/class="sea"[^>]* d="M[^"]{500,}"/);
    expect(svg).toMatch(/class="rail"[^>]* d="M[^"]{40,}"/);
    expect(svg).toMatch(/class="road"[^>]* d="M[^"]{200,}"/);
    expect(svg.match(/<circle/g)).toHaveLength(ground.towns.length);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/);
  });

  test('has every attribute that a drawing needs where its style is refused', () => {
    expect(svg.match(/<path [^>]*fill="/g)).toHaveLength(3);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  test('has no names, which a cut would enlarge: those of the largest towns are set over it', () => {
    expect(svg).not.toContain('<text');
    const names = townNames([]).map(({ name }) => name);
    expect(names).toEqual(ground.towns.slice(0, 6).map(({ name }) => name));
    expect(names[0]).toBe('Rangkasbitung');
  });

  test('loses the name of a town that has no room beside a mark, and no other', () => {
    expect(townNames([{ x: 0, y: 0, width: locator.width, height: locator.height }])).toEqual([]);
    const town = ground.towns.find(({ name }) => name === 'Rangkasbitung');
    if (!town) throw new Error('Rangkasbitung is not shown');
    const [x, y] = locator.project(town);
    const names = townNames([{ x: x - 45, y: y - 25, width: 90, height: 50 }]);
    expect(names.map(({ name }) => name)).not.toContain('Rangkasbitung');
    expect(names.map(({ name }) => name)).toContain('Bayah');
  });
});
