import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNames, readState, writeState } from '../../../src/client/search/state.ts';

const empty = { query: '', kind: '', kecamatan: '' };

describe('the address of a search', () => {
  it.each([
    ['', empty],
    ['?', empty],
    ['?q=gula+aren', { ...empty, query: 'gula aren' }],
    ['q=gula%20aren', { ...empty, query: 'gula aren' }],
    ['?q=%20%20koja%20', { ...empty, query: 'koja' }],
    ['?kind=village&kecamatan=Sajira', { ...empty, kind: 'village', kecamatan: 'Sajira' }],
    ['?q=a&q=b&lain=c', { ...empty, query: 'a' }],
    ['?q=%E0%A4%A', { ...empty, query: '\uFFFD%A' }],
  ])('%j is read as %j', (search, state) => {
    expect(readState(search)).toEqual(state);
  });
  it('is cut where it is longer than anybody types', () => {
    expect(readState(`?q=${'a'.repeat(500)}`).query).toHaveLength(200);
  });
  it.each([
    [empty, ''],
    [{ ...empty, query: 'gula aren' }, '?q=gula+aren'],
    [{ query: 'a&b', kind: 'maker', kecamatan: 'Sajira' }, '?q=a%26b&kind=maker&kecamatan=Sajira'],
  ])('for %j is %j', (state, search) => {
    expect(writeState(state)).toBe(search);
  });
  it('says all that the page shows', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => each.trim());
    fc.assert(
      fc.property(text, text, text, (query, kind, kecamatan) => {
        const state = { query, kind, kecamatan };
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });
  it('carries each filter under its own name', () => {
    for (const name of filterNames) {
      expect(writeState({ ...empty, [name]: 'x' })).toBe(`?${name}=x`);
    }
  });
});
