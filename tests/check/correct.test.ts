import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCodeFrom } from '../../src/check/correct/area-code.ts';
import { guessDate } from '../../src/check/correct/date.ts';
import { lineWith, replaced } from '../../src/check/correct/line.ts';
import { asName, asPictureName, isName } from '../../src/check/correct/name.ts';
import { editDistance, nearest } from '../../src/check/correct/nearest.ts';
import { numberFrom } from '../../src/check/correct/number.ts';

describe('a number written for people', () => {
  it.each([
    ['-6,37', -6.37],
    ['106.269281', 106.269281],
    ['Rp 15.000,-', 15000],
    ['Rp15.000,00', 15000],
    ['Rp. 1.500.000', 1500000],
    ['6°21\'40.5"S', -6.36125],
    ['6° 21′ LS', -6.35],
    ['106°15′53″BT', 106.264722],
    ['-6.5°', -6.5],
    ["106° 30' E", 106.5],
  ])('%s is %d', (text, number) => expect(numberFrom(text)).toBeCloseTo(number, 6));
  it.each(['', 'dua', '5 sampai 7', 'Rp seribu', '1,2,3', '250,000'])('%j is none', (text) =>
    expect(numberFrom(text)).toBeUndefined(),
  );
});

describe('a date written for people', () => {
  it.each([
    ['17/05/2024', '2024-05-17'],
    ['2024/5/7', '2024-05-07'],
    ['7.5.2024', '2024-05-07'],
    ['17 Agustus 2024', '2024-08-17'],
    ['Mei 2024', '2024-05'],
    ['December 2024', '2024-12'],
    ['05-2024', '2024-05'],
  ])('%s is %s', (text, iso) => expect(guessDate(text)).toEqual({ iso, absent: false }));
  it.each(['31/02/2024', '2024-13', '2023-02-29', '30 Feb 2024'])('%s does not exist', (text) =>
    expect(guessDate(text)).toEqual({ absent: true }),
  );
  it.each(['', 'kemarin', 'Pon 2024'])('%j is none', (text) =>
    expect(guessDate(text)).toEqual({ absent: false }),
  );
});

describe('the nearest word', () => {
  it.each([
    ['gula-arem', 'gula-aren'],
    ['Gula Aren', 'gula-aren'],
    ['bilk', 'bilik'],
    ['kalimaya', undefined],
    ['', undefined],
  ])('to %j is %j', (word, near) =>
    expect(nearest(word, ['gula-aren', 'bilik', 'koja'])).toBe(near),
  );
  it('is counted as a distance: symmetric, and zero for the same word alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('names, codes and lines', () => {
  it('makes names that may be names', () => {
    expect(asName('Café Rangkas  No. 1')).toBe('cafe-rangkas-no-1');
    fc.assert(fc.property(fc.string(), (text) => asName(text) === '' || isName(asName(text))));
  });
  it('makes picture names', () => expect(asPictureName('Foto 1.JPG')).toBe('foto-1.jpg'));
  it.each([
    ['3602142017', '36.02.14.2017'],
    ['36-02-14', '36.02.14'],
    ['360214201', undefined],
  ])('reads the area code %s as %s', (text, code) => expect(areaCodeFrom(text)).toBe(code));
  it('puts a value into the line of its key alone', () => {
    const file = { path: 'x', lines: ['  - lat: "6"', 'a: {lat: 6}'] };
    expect(lineWith(file, { line: 1, column: 5 }, 'lat', '-6')).toBe('  - lat: -6');
    expect(lineWith(file, { line: 2, column: 5 }, 'lat', '-6')).toBeUndefined();
  });
  it('replaces the word at its place, not one like it before', () => {
    const file = { path: 'x', lines: ['koja: koja'] };
    expect(replaced(file, { line: 1, column: 1 }, 'koja', 'bilik', 4)).toBe('koja: bilik');
  });
});
