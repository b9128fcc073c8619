import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closureLines, closuresFor, holdsOn } from '../../../src/components/entry/closures.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry } from '../../model/samples.ts';

const event = entry('event', 'kawalu', {
  type: 'closure',
  usual: { text: 'Sekitar Februari.', source: 'a' },
  occurrences: {
    dulu: { start: '2025-02-01', end: '2025-05-03', status: 'past', source: 'a' },
    nanti: { start: '2026-01-20', end: '2026-03', status: 'announced', source: 'a' },
  },
});
const linesOn = (built: string, read = built) =>
  closureLines(event, built)
    .filter((line) => holdsOn(read, line))
    .map(({ text }) => text);

const announced = 'Diumumkan tutup 20 Januari 2026 – Maret 2026.';
const now = 'Menurut tanggal itu sekarang sedang tutup.';
const none =
  'Tidak ada tanggal yang diterbitkan sesudah Maret 2026. Biasanya: Sekitar Februari. Tanyakan dahulu sebelum berangkat.';

describe('what is said of a closure', () => {
  test.each([
    ['before it begins', '2026-01-01', [announced]],
    ['on its first day', '2026-01-20', [announced, now]],
    ['on the last day that it may take', '2026-03-31', [announced, now]],
    ['the day after', '2026-04-01', [none]],
    ['long after', '2027-12-25', [none]],
  ])('%s', (_, today, lines) => {
    expect(linesOn(today)).toEqual(lines);
  });

  test('is the same in a copy built before and read on that day', () => {
    const day = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-01-01'),
      noInvalidDate: true,
    });
    const turns = ['2026-01-19', '2026-01-20', '2026-03-31', '2026-04-01'];
    const any = fc.oneof(
      day.map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom(...turns),
    );
    const property = fc.property(any, any, (a, b) => {
      const [built = '', read = ''] = [a, b].sort();
      expect(linesOn(built, read)).toEqual(linesOn(read));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('without any date is that there is none', () => {
    const bare = entry('event', 'x', { type: 'closure' });
    expect(closureLines(bare, '2026-01-01').map(({ text }) => text)).toEqual([
      'Belum ada tanggal yang diterbitkan. Tanyakan dahulu sebelum berangkat.',
    ]);
  });
});

test('an entry in the land that is kept off the map is touched', () => {
  const guide = linkGuide([event, entry('village', 'x', { desa: '36.02.06.2001' })]);
  expect(closuresFor('villages/x', guide)).toEqual([event]);
  expect(closuresFor('events/kawalu', guide)).toEqual([]);
});
