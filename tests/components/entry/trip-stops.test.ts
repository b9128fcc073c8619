import { describe, expect, test } from 'vitest';
import { numberedStops } from '../../../src/components/entry/trip-stops.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { at, entry } from '../../model/samples.ts';

const stop = (day: number, ref: string) => ({ day, at: ref, text: 'Lihat.' });
const trip = entry('trip', 'sehari', {
  stops: {
    a: stop(1, 'places/stasiun'),
    b: stop(1, 'villages/kampung'),
    c: stop(2, 'villages/tetangga'),
    d: stop(2, 'places/rahasia'),
    e: stop(2, 'places/museum'),
    f: stop(2, 'places/stasiun'),
    g: stop(2, 'places/stasiun'),
  },
});
const guide = linkGuide([
  trip,
  entry('place', 'stasiun', at(-6.36, 106.25, 'exact')),
  entry('place', 'museum', at(-6.36, 106.26, 'exact')),
  entry('village', 'kampung', at(-6.45, 106.25, 'village')),
  entry('village', 'tetangga', at(-6.46, 106.25, 'village')),
  entry('place', 'rahasia', at(-6.65, 106.23, 'hidden')),
]);

describe('the stops of a trip', () => {
  const stops = numberedStops(trip, guide);

  test('are numbered through its days', () => {
    expect(stops.map(({ number, day }) => [number, day])).toEqual([
      ...[[1, 1], [2, 1], [3, 2], [4, 2]], // prettier-ignore
      ...[[5, 2], [6, 2], [7, 2]], // prettier-ignore
    ]);
  });

  test('say the straight line from the one before, about where a point is not exact', () => {
    expect(stops.map(({ way }) => way)).toEqual([
      '',
      'kira-kira 10 km ke arah selatan, garis lurus dari perhentian sebelumnya',
      ...['', '', ''],
      '1,1 km ke arah barat, garis lurus dari perhentian sebelumnya',
      '',
    ]);
  });

  test('say nothing where the points are less sure than the way is long', () => {
    const near = entry('place', 'museum', at(-6.361, 106.251, 'kecamatan'));
    const town = linkGuide([trip, near, ...guide.entries.filter(({ slug }) => slug !== 'museum')]);
    expect(numberedStops(trip, town).at(-2)?.way).toBe('');
    expect(stops[2]?.way).toBe('');
  });

  test('say nothing of where a hidden one is', () => {
    expect(stops[3]).toMatchObject({ point: undefined, way: '' });
  });
});
