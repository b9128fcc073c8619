import { expect, test } from 'vitest';
import { openingText } from '../../../src/components/entry/opening.ts';

test.each([
  ['Tu-Fr 08:00-16:00; Sa,Su 09:00-15:00', 'Selasa–Jumat 08.00–16.00; Sabtu–Minggu 09.00–15.00'],
  [
    'Mo,We,Th 08:00-12:00,13:00-16:00',
    'Senin 08.00–12.00, 13.00–16.00; Rabu–Kamis 08.00–12.00, 13.00–16.00',
  ],
  ['Mo-Su 06:00-24:00', 'setiap hari 06.00–24.00'],
  ['Sa 20:00-02:00', 'Sabtu 20.00–02.00'],
  [
    'Fr 08:00-24:00; Sa 00:00-24:00; Su 00:00-17:00',
    'Jumat 08.00–24.00; Sabtu 00.00–24.00; Minggu 00.00–17.00',
  ],
  ['24/7', 'setiap saat'],
])('opening hours are said in words: %s', (value, text) => {
  expect(openingText(value, 'id')).toBe(text);
});

test('with the clock and the days of the other language', () => {
  expect(openingText('Tu-Fr 08:00-16:00; Sa 09:00-15:00', 'en')).toBe(
    'Tuesday–Friday 08:00–16:00; Saturday 09:00–15:00',
  );
});

test.each(['Mo-Fr 08:00-16:00; PH off', 'sunrise-sunset', 'off'])(
  'and stand as they were written where no week can say them: %s',
  (value) => expect(openingText(value, 'en')).toBe(value),
);
