import { describe, expect, it } from 'vitest';
import { areaOf, areasOf } from '../../src/geo/areas.ts';
import { protectedDesa } from '../../src/geo/protected.ts';
import { site } from '../../src/site.ts';

const areas = areasOf(site.regionCode);
const ofLength = (length: number) => new Map([...areas].filter(([code]) => code.length === length));
const kecamatanNames = ofLength(8);
const desaNames = ofLength(13);

describe('the areas of the regency', () => {
  it('are 28 kecamatan and 345 desa', () => {
    expect([kecamatanNames.size, desaNames.size]).toEqual([28, 345]);
  });
  it('have codes of their own level within the regency, and plain names', () => {
    const of = (names: ReadonlyMap<string, string>, form: RegExp) =>
      [...names].filter(
        ([code, name]) => !form.test(code) || !/^\p{Lu}[\p{L} ().'/-]+$/u.test(name),
      );
    expect(of(kecamatanNames, /^36\.02\.\d{2}$/)).toEqual([]);
    expect(of(desaNames, /^36\.02\.\d{2}\.\d{4}$/)).toEqual([]);
  });
  it('put every desa into a kecamatan', () => {
    const lost = [...desaNames.keys()].filter((code) => !kecamatanNames.has(code.slice(0, 8)));
    expect(lost).toEqual([]);
  });
});

describe('the area of an entry', () => {
  it('follows from the code of its desa', () => {
    expect(areaOf({ desa: '36.02.14.2010' })).toEqual({
      desa: 'Nameng',
      kecamatan: 'Rangkasbitung',
      kecamatanCode: '36.02.14',
    });
  });
  it('is its kecamatan alone where the desa is not known', () => {
    expect(areaOf({ kecamatan: '36.02.14' })).toEqual({
      kecamatan: 'Rangkasbitung',
      kecamatanCode: '36.02.14',
    });
  });
  it.each([{}, { kecamatan: '36.02.99' }, { desa: '36.02.99.2001' }, { desa: '' }])(
    'is none for %j',
    (data) => expect(areaOf(data)).toBeUndefined(),
  );
});

describe('the land that asked to be left off the map', () => {
  it('is named by the code of its desa', () => {
    expect(protectedDesa.map(({ desa, name }) => [desaNames.get(desa), name])).toEqual(
      protectedDesa.map(({ name }) => [name, name]),
    );
  });
});
