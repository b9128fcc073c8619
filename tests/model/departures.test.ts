import { expect, test } from 'vitest';
import { lastDepartures } from '../../src/model/departures.ts';

const of = (value: string) =>
  lastDepartures.safeParse({ kereta: { value, text: 'KRL', asOf: '2026', source: 'a' } });

test.each(['00:00', '09:59', '19:30', '20:40', '23:59'])('the last may leave at %s', (value) => {
  expect(of(value).error).toBeUndefined();
});

test.each([
  '24:00',
  '9:00',
  '20:60',
  '20.40',
  '20:4',
  '20:400',
  'x20:40',
  '30:00',
  '2a:00',
  '20:4x',
])('but not at %s', (value) =>
  expect(of(value).error?.issues.map(({ message }) => message)).toEqual(['clock']),
);
