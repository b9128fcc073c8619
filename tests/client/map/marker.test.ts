import { describe, expect, test } from 'vitest';
import { groupMark, markOf, markSize } from '../../../src/client/map/marker.ts';
import { pointKinds } from '../../../src/model/kinds.ts';

const entry = { kind: 'village', title: 'Anu', kecamatan: 'Contoh', precision: 'village' } as const;

describe('a mark', () => {
  test.each([
    ['id', 'Anu, desa kriya, Kecamatan Contoh, letak kampung atau desanya'],
    ['en', 'Anu, craft village, Kecamatan Contoh, position of its village'],
  ] as const)('is called by title, kind, kecamatan and precision (%s)', (locale, label) => {
    expect(markOf(entry, locale).label).toBe(label);
  });

  test('leaves out a kecamatan that nobody names', () => {
    expect(markOf({ ...entry, kecamatan: '' }, 'en').label).toBe(
      'Anu, craft village, position of its village',
    );
  });

  test.each(pointKinds)('of a %s has a drawing and a class of its own', (kind) => {
    const { drawings, className } = markOf({ ...entry, kind }, 'id');
    expect(drawings).toEqual([`mark-${kind}`]);
    expect(className.split(' ')).toContain(kind);
  });

  test('stands on a stem that ends at the point only when the point is exact', () => {
    const exact = markOf({ ...entry, precision: 'exact' }, 'id');
    expect(exact.drawings[0]).toBe('mark-stem');
    expect(exact.anchor).toEqual([markSize / 2, markSize - 2]);
    expect(markOf({ ...entry, precision: 'kecamatan' }, 'id').anchor).toEqual([22, 22]);
  });

  test('of several says how many and which', () => {
    const { label, text } = groupMark(['Anu', 'Itu'], 'id');
    expect([label, text]).toEqual(['2 titik berdekatan: Anu, Itu', '2']);
  });

  test('of many says how many more there are than it names', () => {
    const titles = Array.from({ length: 9 }, (_, index) => `T${index}`);
    expect(groupMark(titles, 'id').label).toBe(
      '9 titik berdekatan: T0, T1, T2, T3, T4, T5, dan 3 lagi',
    );
    expect(groupMark(titles.slice(0, 6), 'en').label).not.toContain('more');
  });
});
