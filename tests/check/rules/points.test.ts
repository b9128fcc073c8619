/** Where a point may lie, by every rule that looks at points. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, move, replace, settings, treeOf, type Spoil } from '../tree.ts';

const village = 'villages/kampung-satu/index.id.md';
const ids = new Set(['protected-point', 'wrong-kecamatan', 'doubtful-kecamatan', 'in-the-sea']);
const land = new Set(['outside-region', 'swapped', 'missing-minus']);

/** What the rules say of the village when its point and other fields are others. */
function codesAt(lat: number | string, lon: number | string, ...more: Spoil[]) {
  const spoil = [
    replace(village, 'lat: -6.374428', `lat: ${lat}`),
    replace(village, 'lon: 106.269281', `lon: ${lon}`),
    ...more,
  ];
  const files = spoil.reduce((before, change) => change(before), good);
  const codes = checkTree(treeOf(files), settings).map(({ code }) => code);
  return codes.filter((code) => ids.has(code) || land.has(code));
}

const inKanekes = [-6.598, 106.2248] as const;
const ofKanekes = replace(village, '36.02.14.2017', '36.02.06.2001');

describe('in adat land', () => {
  test('a point is refused, by its desa and by where it is', () => {
    expect(codesAt(...inKanekes, ofKanekes)).toEqual(['protected-point']);
    expect(codesAt(-6.374428, 106.269281, ofKanekes)).toContain('protected-point');
    expect(codesAt(...inKanekes)).toContain('protected-point');
  });

  test('a point that is hidden is in no output, and may stand', () => {
    const hidden = replace(village, 'precision: village', 'precision: hidden');
    expect(codesAt(...inKanekes, ofKanekes, hidden)).toEqual([]);
  });

  test('the gates may show theirs', () => {
    const gate = move(village, 'villages/cijahe/index.id.md');
    expect(codesAt(...inKanekes, ofKanekes, gate)).toEqual([]);
  });

  test('a village without a point needs none', () => {
    const none = /location:\n(?: {2}.*\n)+/;
    const text = String(good[village]).replace(none, '');
    const files = ofKanekes({ ...good, [village]: text });
    const codes = checkTree(treeOf(files), settings).map(({ code }) => code);
    expect(codes).not.toContain('protected-point');
  });
});

describe('at the edge of the map', () => {
  test.each([
    [-6.1801, 106.3, []],
    [-6.1799, 106.3, ['outside-region']],
    [-7.0699, 106.3, []],
    [-7.0701, 106.3, ['outside-region']],
    [-6.5, 105.8301, []],
    [-6.5, 105.8299, ['outside-region']],
    [-6.5, 106.6199, []],
    [-6.5, 106.6201, ['outside-region']],
    [106.3, 6.5, ['swapped']],
    [106.3, -6.5, ['swapped']],
    [6.5, 106.3, ['missing-minus']],
    [60, 106.3, ['outside-region']],
    ['"-6,5"', '"107,3"', ['outside-region']],
    ['x', '"107,3"', []],
    ['true', '107', []],
  ])('%s, %s: %j', (lat, lon, codes) => {
    expect(codesAt(lat, lon).filter((code) => land.has(code))).toEqual(codes);
  });
});

describe('the kecamatan of a point', () => {
  const other = replace(village, '36.02.14.2017', '36.02.01.2001');
  test('is held against the five desa around it', () => {
    expect(codesAt(-6.374428, 106.269281)).toEqual([]);
    expect(codesAt(-6.374428, 106.269281, other)).toEqual(['wrong-kecamatan']);
  });

  test('is not asked for where none is stated, or where nobody knows it', () => {
    const without = replace(village, 'desa: 36.02.14.2017\n', '');
    expect(codesAt(-6.374428, 106.269281, without)).toEqual([]);
    const unknown = replace(village, '36.02.14.2017', '36.02.99.2001');
    expect(codesAt(-6.374428, 106.269281, unknown)).toEqual([]);
  });
});
