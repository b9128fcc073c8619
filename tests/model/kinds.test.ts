import { describe, expect, it } from 'vitest';
import { sections } from '../../src/i18n/routes.ts';
import {
  canStop,
  folders,
  isRef,
  kinds,
  pageKinds,
  parseRef,
  pointKinds,
  refOf,
} from '../../src/model/kinds.ts';

describe('the kinds of entry', () => {
  it('each have a folder of their own', () => {
    expect(new Set(Object.values(folders)).size).toBe(kinds.length);
  });
  it('have a section of the site each, but for the groups, which lie below the products', () => {
    const without = Object.values(folders).filter((folder) => !(folder in sections));
    expect(without).toEqual(['groups']);
  });
  it('have a page for each entry, but for terms and series', () => {
    expect(kinds.filter((kind) => !pageKinds.includes(kind))).toEqual(['term', 'series']);
  });
  it('stand on the map as village, maker and place', () => {
    expect(pointKinds).toEqual(['village', 'maker', 'place']);
  });
});

describe('a stop of a plan', () => {
  it.each([
    ['villages/a', true],
    ['makers/a', true],
    ['places/a', true],
    ['trips/a', false],
    ['a', false],
  ])('%s: %s', (ref, can) => expect(canStop(ref)).toBe(can));
});

describe('a reference', () => {
  it.each(kinds)('to a %s is read as it was written', (kind) => {
    expect(parseRef(refOf(kind, 'nama-satu'))).toEqual({ kind, slug: 'nama-satu' });
  });
  it('is written as the folder and the slug', () => {
    expect(refOf('village', 'pasir-ona')).toBe('villages/pasir-ona');
  });
  it.each([
    '',
    'villages',
    'villages/',
    '/pasir-ona',
    'desa/pasir-ona',
    'villages/a/b',
    'village/a',
  ])('is not %j', (text) => expect(parseRef(text)).toBeUndefined());
  it('is known by its form, whatever its folder', () => {
    expect(['villages/pasir-ona', 'village/a'].every(isRef)).toBe(true);
    expect(['villages', 'villages/', '/a', 'Villages/a', 'villages/A', 'a/b/c'].some(isRef)).toBe(
      false,
    );
  });
});
