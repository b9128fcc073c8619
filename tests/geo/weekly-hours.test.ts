import { describe, expect, test } from 'vitest';
import { weeklyHours } from '../../src/geo/weekly-hours.ts';

const hour = 60;
const day = 24 * hour;

describe('opening hours as a week', () => {
  test.each<[string, (readonly [number, number])[] | undefined]>([
    ['Mo 08:00-16:00', [[8 * hour, 16 * hour]]],
    [
      'Tu 08:00-12:00,13:00-16:00',
      [
        [day + 8 * hour, day + 12 * hour],
        [day + 13 * hour, day + 16 * hour],
      ],
    ],
    ['24/7', [[0, 7 * day]]],
    ['Sa 20:00-02:00', [[5 * day + 20 * hour, 6 * day + 2 * hour]]],
    ['off', []],
    ['Mo-Fr 08:00-16:00; PH off', undefined],
    ['Jun-Aug 08:00-16:00', undefined],
    ['sunrise-sunset', undefined],
    ['Mo-Fr 08:00-16:00 unknown', undefined],
    ['whenever', undefined],
  ])('%s', (value, expected) => expect(weeklyHours(value)).toEqual(expected));
});
