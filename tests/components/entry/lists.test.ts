import { describe, expect, it } from 'vitest';
import { groupLists, groupsIn, listsOf } from '../../../src/components/entry/lists.ts';
import type { Section } from '../../../src/i18n/routes.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry } from '../../model/samples.ts';

const inArea = (kecamatan: string) => ({ area: { kecamatan, kecamatanCode: '36.02.01' } });
const guide = linkGuide([
  entry('village', 'satu', {}, inArea('Sajira')),
  entry('village', 'dua', {}, inArea('Bayah')),
  entry('village', 'tiga', {}, inArea('Sajira')),
  entry('village', 'entah'),
  entry('product', 'koja', { group: 'anyaman' }),
  entry('product', 'kalimaya', { group: 'batu' }),
  entry('group', 'anyaman', { rank: 2 }),
  entry('group', 'tenun', { rank: 11, official: false }),
  entry('group', 'batu', { rank: 1 }),
  entry('trip', 'jalan'),
  entry('event', 'pesta'),
]);
const lists = (section: Section) =>
  listsOf(guide, section).map(({ title, group, entries }) => ({
    title,
    group: group?.ref,
    slugs: entries.map(({ slug }) => slug),
  }));

describe('the list of a section', () => {
  it('of villages stands by kecamatan in alphabetical order, the unknown first and unnamed', () => {
    expect(lists('villages')).toEqual([
      { slugs: ['entah'] },
      { title: 'Bayah', slugs: ['dua'] },
      { title: 'Sajira', slugs: ['satu', 'tiga'] },
    ]);
  });
  it('of products stands by group in the order of groups, and leads to each that has any', () => {
    expect(lists('products')).toEqual([
      { title: 'batu', group: 'groups/batu', slugs: ['kalimaya'] },
      { title: 'anyaman', group: 'groups/anyaman', slugs: ['koja'] },
    ]);
  });
  it('of another kind is one list without a heading', () => {
    expect(lists('trips')).toEqual([{ slugs: ['jalan'] }]);
    expect(lists('lessons')).toEqual([{ slugs: [] }]);
  });
});

describe('the product groups', () => {
  it('stand in their own order', () => {
    expect(groupsIn(guide).map(({ slug }) => slug)).toEqual(['batu', 'anyaman', 'tenun']);
  });
  it('stand in two lists, the regency office’s own first', () => {
    const [official, others] = groupLists(guide, 'en');
    expect(official?.entries.map(({ slug }) => slug)).toEqual(['batu', 'anyaman']);
    expect(others?.entries.map(({ slug }) => slug)).toEqual(['tenun']);
    expect([official?.title, others?.title]).toEqual([
      'In the regency office’s list',
      'Other groups',
    ]);
  });
});
