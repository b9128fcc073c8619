import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorFrame } from '../../src/geo/frame.ts';
import { ground, locator, locatorSvg } from '../../src/geo/locator.ts';
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
  const svg = locatorSvg({ named: true });

  test('fits its budget of 6 kB', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(6000);
  });

  test('draws sea, railway, roads and towns, and asks for nothing from elsewhere', () => {
    expect(svg).toMatch(/class="sea"[^>]* d="M[^"]{500,}"/);
    expect(svg).toMatch(/class="rail"[^>]* d="M[^"]{40,}"/);
    expect(svg).toMatch(/class="road"[^>]* d="M[^"]{200,}"/);
    expect(svg).toContain('>Rangkasbitung</text>');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/);
  });

  test('has every attribute that a drawing needs where its style is refused', () => {
    expect(svg.match(/<path [^>]*fill="/g)).toHaveLength(3);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  test('is without names where it is cut, and says which those are, the largest towns first', () => {
    const bare = locatorSvg({ named: false });
    expect(bare).not.toContain('<text');
    expect(bare.match(/<path.*?>/g)).toEqual(svg.match(/<path.*?>/g));
    expect(bare.match(/<circle/g)).toHaveLength(ground.towns.length);
    const named = [...svg.matchAll(/>(\w+)<\/text>/g)].map(([, name]) => name);
    expect(ground.towns.map(({ name }) => name)).toEqual(named);
    expect(named.indexOf('Rangkasbitung')).toBeLessThan(named.indexOf('Binuangeun'));
  });
});
