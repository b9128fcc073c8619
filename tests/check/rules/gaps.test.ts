/** What is missing or of another type is told once, and no rule takes it for something else. */
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { add, good, replace, settings, treeOf, type Spoil } from '../tree.ts';

function found(...spoil: Spoil[]) {
  const files = spoil.reduce((before, change) => change(before), good);
  return checkTree(treeOf(files), settings).filter(({ code }) => code !== 'older-translation');
}

const codes = (...spoil: Spoil[]) => found(...spoil).map(({ code, line }) => `${code} ${line}`);

test('other names need no translation, for each language has its own', () => {
  const village = 'villages/kampung-satu/index.id.md';
  expect(codes(replace(village, 'kampung:', 'aliases: [Kampung Pertama]\nkampung:'))).toEqual([]);
});

test('a desa is known by its name, also where its kecamatan is called the same', () => {
  const village = 'villages/kampung-satu/index.id.md';
  const maker = 'makers/bengkel-satu/index.id.md';
  const put = (file: string, code: string, name: string) =>
    found(replace(file, code, name)).map(({ correction }) => correction);
  expect(put(village, 'desa: 36.02.14.2017', 'desa: Cijaku')).toEqual(['desa: 36.02.16.2007']);
  expect(put(maker, 'kecamatan: 36.02.14', 'kecamatan: Cijaku')).toEqual(['kecamatan: 36.02.16']);
});

test('a field that is there already is not written over another', () => {
  const [told] = found(
    replace('villages/kampung-satu/index.id.md', 'kampung:', 'titl: Kampung\nkampung:'),
  );
  expect(told?.code).toBe('unknown-field');
  expect(told).not.toHaveProperty('mends');
});

test('a copied text is told from twenty letters on', () => {
  const copied = (text: string) =>
    codes(
      replace('villages/kampung-satu/index.id.md', 'Ringkasan.', text),
      replace('villages/kampung-satu/index.en.md', 'Summary.', text),
    );
  expect(copied('a'.repeat(20))).toEqual(['not-translated 4']);
  expect(copied('a'.repeat(19))).toEqual([]);
});

test('two stops that lead nowhere are not one stop twice', () => {
  const trip = 'trips/jalan-kaki/index.id.md';
  const told = codes(
    replace(trip, '    at: villages/kampung-satu\n', ''),
    replace(trip, '    at: places/tugu\n', ''),
  );
  expect(told).toEqual(['missing-field 9', 'missing-field 13']);
});

test('a group that is a number leads to no entry', () => {
  expect(codes(replace('products/bilik/index.id.md', 'group: bilik', 'group: 5'))).toEqual([
    'wrong-type 6',
  ]);
});

test('a point is corrected whole or not at all', () => {
  const village = 'villages/kampung-satu/index.id.md';
  const lat = replace(village, 'lat: -6.374428', 'lat: 106.269281');
  const [swapped] = found(lat, replace(village, 'lon: 106.269281', 'lon: -6.374428'));
  expect(swapped?.correction).toBe('  lat: -6.374428\n  lon: 106.269281');
  const [half] = found(lat, replace(village, 'lon: 106.269281', 'lon:\n    -6.374428'));
  expect(half?.code).toBe('swapped');
  expect(half).not.toHaveProperty('correction');
});

test('two titles are the same in capitals, too', () => {
  const told = codes(
    add('villages/kampung-dua/index.id.md', String(good['villages/kampung-satu/index.id.md']).replace('Kampung Satu', '" KAMPUNG SATU "')), // prettier-ignore
  );
  expect(told).toContain('duplicate-title 2');
  // The point of a village stands for all that is in it.
  expect(told.join()).not.toContain('same-point');
});

test('nothing is called unlinked while a file that may link to it cannot be read', () => {
  const broken = replace('trips/jalan-kaki/index.id.md', 'days: 1', 'days: "1');
  expect(codes(broken)).toEqual(['yaml-quote 6']);
});

test('a picture that is too large is told with its size', () => {
  const path = 'villages/kampung-satu/bengkel.jpg';
  const tree = treeOf(good);
  const files = tree.files.map((raw) => (raw.path === path ? { path, size: 8_149_999 } : raw));
  const [problem] = checkTree({ ...tree, files }, settings);
  expect(problem?.message.en).toBe('The picture "bengkel.jpg" has 8.1 MB; at most 8.0 MB.');
});

test('what is odd in a drawing is told with its column', () => {
  const file = 'products/bilik/drawing.svg';
  const [problem] = found(replace(file, 'M0 0L9 9"/>', 'M0 0L9 9" onload="x"/>'));
  const line = String(good[file])
    .split('\n')
    .findIndex((each) => each.includes('M0 0'));
  expect(problem).toMatchObject({ code: 'drawing-not-plain', line: line + 1, column: 54 });
});
