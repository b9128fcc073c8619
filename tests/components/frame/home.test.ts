import { describe, expect, it } from 'vitest';
import { madeWhere, someTrips } from '../../../src/components/frame/home.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { at, entry } from '../../model/samples.ts';

const makes = (...products: string[]) => ({
  products: Object.fromEntries(products.map((slug) => [slug, ['umum']])),
});
const village = (slug: string, products: string[], body: string, mapped = true) =>
  entry('village', slug, { ...makes(...products), ...(mapped ? at(-6.4, 106.2) : {}) }, { body });

const guide = linkGuide([
  entry('group', 'anyaman', { rank: 2 }),
  entry('group', 'mebel', { rank: 1 }),
  entry('group', 'tenun', { rank: 3 }),
  entry('product', 'koja', { group: 'anyaman' }),
  entry('product', 'tikar', { group: 'anyaman' }),
  entry('product', 'kain', { group: 'tenun' }),
  village('a', ['koja', 'tikar'], 'x'),
  village('b', ['tikar'], 'xxxx'),
  village('c', ['koja'], 'xxx'),
  village('d', ['koja'], 'xx'),
  village('adat', ['koja', 'kain'], 'xxxxx', false),
  ...['t1', 't2', 't3', 't4'].map((slug) => entry('trip', slug)),
]);

describe('the home page', () => {
  it('names for each group the mapped villages of which most is written, and counts the rest', () => {
    const rows = madeWhere(guide).map(({ group, villages, further }) => [
      ...[group.slug, villages.map(({ slug }) => slug).join(' ')],
      further,
    ]);
    expect(rows).toEqual([
      ['mebel', '', 0],
      ['anyaman', 'b c d', 2],
      ['tenun', '', 1],
    ]);
  });

  it('shows a few trips, not all', () => {
    expect(someTrips(guide).map(({ slug }) => slug)).toEqual(['t1', 't2', 't3']);
  });
});
