import { describe, expect, it } from 'vitest';
import { protectedDesa } from '../../src/geo/protected.ts';
import { site } from '../../src/site.ts';
import { blocksOf, entries, place, readable, valuesIn, written } from './guide.ts';

interface Location {
  lat: number;
  lon: number;
  precision: string;
}

const points = entries.flatMap(({ slug, pages }) => {
  const data = pages.id?.data ?? {};
  const location = data['location'] as Location | undefined;
  return location ? [{ slug, desa: data['desa'], ...location }] : [];
});

describe('the points of the real content', () => {
  it('are there', () => {
    expect(points.length).toBeGreaterThan(15);
  });
  it('all lie in the land that the map shows', () => {
    const [south, west, north, east] = site.bounds;
    const outside = points.filter(
      ({ lat, lon }) => lat < south || lat > north || lon < west || lon > east,
    );
    expect(outside).toEqual([]);
  });
  it('are none inside Kanekes but the kampung of the gate and the gates', () => {
    const [kanekes] = protectedDesa;
    expect(kanekes).toMatchObject({ desa: '36.02.06.2001', name: 'Kanekes' });
    expect(kanekes?.allowed).toEqual(['kaduketug', 'ciboleger', 'cijahe']);
    const inside = points.filter(
      ({ slug, desa, precision }) =>
        desa === kanekes?.desa && precision !== 'hidden' && !kanekes?.allowed.includes(slug),
    );
    expect(inside).toEqual([]);
  });
  it('have no more digits than a receiver can measure', () => {
    const overExact = points.filter(({ lat, lon }) =>
      [lat, lon].some((degrees) => (String(degrees).split('.')[1]?.length ?? 0) > 7),
    );
    expect(overExact).toEqual([]);
  });
});

describe('a text of the real content', () => {
  it('holds no coordinate, which no rule of precision would round', () => {
    const coordinate = /(?<!\d)-?(?:[67]|10[56])[.,]\d{4,}|\d+°\s*\d+/;
    const inProse = written.flatMap(({ page }) =>
      blocksOf(page)
        .filter(({ text }) => coordinate.test(readable(text)))
        .map(({ line, text }) => place(page, line, text)),
    );
    const inFields = written.flatMap(({ page }) =>
      valuesIn(page.data)
        .filter(({ value }) => typeof value === 'string' && coordinate.test(value))
        .map(({ path }) => place(page, page.spot(path).line, path.join('.'))),
    );
    expect([...inProse, ...inFields]).toEqual([]);
  });
});
