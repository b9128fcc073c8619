import { describe, expect, test } from 'vitest';
import { wayText } from '../../../src/client/map/list.ts';

describe('the way to an entry', () => {
  test.each([
    ['village', 4.23, 'kira-kira 4,2 km ke arah barat daya, garis lurus'],
    ['exact', 23.6, '24 km ke arah barat daya, garis lurus'],
    ['kecamatan', 4.23, 'kira-kira 4 km ke arah barat daya, garis lurus'],
    ['kecamatan', 0.3, 'kira-kira 1 km ke arah barat daya, garis lurus'],
    ['village', 0.01, 'di titik yang sama'],
  ] as const)('known as %s, %d km: %s', (precision, kilometres, text) => {
    const way = { kilometres, direction: 'sw', about: precision !== 'exact' } as const;
    expect(wayText(way, { precision }, 'id')).toBe(text);
  });

  test('is in English too', () => {
    const way = { kilometres: 1, direction: 'ne', about: false } as const;
    expect(wayText(way, { precision: 'exact' }, 'en')).toBe(
      '1 km to the north-east, in a straight line',
    );
  });
});
