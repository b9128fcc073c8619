import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { entries, valuesIn } from './guide.ts';

const ofKind = (kind: Kind) =>
  entries.filter((entry) => entry.kind === kind && entry.pages.id?.data['draft'] !== true);

/** How much of the regency the guide covers at least; it only grows. */
const least: [Kind, number][] = [
  ['village', 35],
  ['product', 45],
  ['group', 13],
  ['maker', 20],
  ['place', 55],
  ['trip', 10],
  ['event', 11],
  ['guide', 14],
  ['lesson', 18],
  ['term', 60],
  ['kecamatan', 28],
];

describe('the catalogue', () => {
  it.each(least)('has enough entries of the kind %s: %i', (kind, count) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(count);
  });

  it('rests every village page on three sourced facts', () => {
    const thin = ofKind('village').filter(({ pages }) => {
      const cited = pages.id?.body.match(/\[\^[a-z0-9-]+\]/g) ?? [];
      const named = valuesIn(pages.id?.data).filter(({ path }) => path.includes('source'));
      return cited.length + named.length < 3;
    });
    expect(thin.map(({ slug }) => slug)).toEqual([]);
  });

  it('tells on the pages of kecamatan of 25 villages that have no page', () => {
    const lines = ofKind('kecamatan').flatMap(({ pages }) =>
      Object.keys((pages.id?.data['lines'] as object | undefined) ?? {}),
    );
    expect(lines.length).toBeGreaterThanOrEqual(25);
  });

  it('tells step by step how ten products are made', () => {
    const told = ofKind('product').filter(({ pages }) => pages.id?.data['steps'] !== undefined);
    expect(told.length).toBeGreaterThanOrEqual(10);
  });
});
