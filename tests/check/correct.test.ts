import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCodeFrom } from '../../src/check/correct/area-code.ts';
import { guessDate } from '../../src/check/correct/date.ts';
import { withEdits, type Edit } from '../../src/check/correct/edit.ts';
import { valueEdit, wordEdit } from '../../src/check/correct/line.ts';
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
  it.each([
    ['lat: 6,3', '6,3'],
    ['  - lat: "6"', '"6"'],
    ['lat: 6,3  # dari GPS', '6,3'],
    ["'lat': 'it''s'", "'it''s'"],
    ['lat: a#b  ', 'a#b'],
    ['lat: Rp 15.000,-', 'Rp 15.000,-'],
    ['a: {lat: 6}', undefined],
    ['lat: |', undefined],
    ['lat:', undefined],
    ['latitude: 6', undefined],
  ])('finds the value in %j', (line, wrong) => {
    const edit = valueEdit({ path: 'x', lines: [line] }, { line: 1, column: 1 }, 'lat', '-6');
    expect(edit?.wrong).toBe(wrong);
    if (edit) expect(line.indexOf(edit.wrong, edit.column - 1)).toBe(edit.column - 1);
  });
  it('replaces the word at its place, not one like it before', () => {
    const file = { path: 'x', lines: ['koja: koja'] };
    expect(wordEdit(file, { line: 1, column: 1 }, 'koja', 'bilik', 4)).toMatchObject({ column: 7 });
  });
});

describe('edits of a text', () => {
  const edit = (line: number, column: number, wrong: string, right: string): Edit => ({
    ...{ line, column, wrong, right },
  });
  it.each([
    ['a\r\nbc\r\n', [edit(2, 2, 'c', 'x')], 'a\r\nbx\r\n'],
    ['\uFEFFab', [edit(1, 2, 'b', 'x')], '\uFEFFax'],
    ['\uFEFFab', [edit(1, 0, '\uFEFF', '')], 'ab'],
    ['ab', [edit(1, 2, 'b', 'y'), edit(1, 1, 'a', 'x')], 'xb'],
    ['abc', [edit(1, 3, 'c', 'y'), edit(1, 1, 'a', 'x')], 'xby'],
    ['ab', [edit(1, 1, 'b', 'x'), edit(9, 1, 'a', 'x')], 'ab'],
  ])('%j with %j is %j', (before, edits, after) => {
    expect(withEdits(before, edits).text).toBe(after);
  });
  it('leave every other letter as it was', () => {
    const edits = fc.array(
      fc.record({
        line: fc.integer({ min: 1, max: 4 }),
        column: fc.nat(6),
        wrong: fc.string({ unit: fc.constantFrom('a', 'b', '\uFEFF'), maxLength: 2 }),
        right: fc.constantFrom('', 'XX'),
      }),
    );
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\n', '\r\n', '\uFEFF'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, edits, (before, wanted) => {
        const { text: after, made } = withEdits(before, wanted);
        // Taking every new piece out, and every old one, leaves the same.
        const added = made.reduce((sum, { right }) => sum + right.length, 0);
        const gone = made.reduce((sum, { wrong }) => sum + wrong.length, 0);
        expect(after.length).toBe(before.length + added - gone);
        let rest = before;
        for (const { wrong } of made) rest = rest.replace(wrong, () => '');
        const letters = (all: string) => all.replaceAll('XX', '').split('').sort().join('');
        expect(letters(after)).toBe(letters(rest));
      }),
    );
  });
});
