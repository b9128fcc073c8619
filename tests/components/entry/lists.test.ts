import { describe, expect, it } from 'vitest';
import { groupLists, groupsIn } from '../../../src/components/entry/lists.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry } from '../../model/samples.ts';

const guide = linkGuide([
  entry('group', 'anyaman', { rank: 2 }),
  entry('group', 'tenun', { rank: 11, official: false }),
  entry('group', 'batu', { rank: 1 }),
]);

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
