import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/model/dates.ts';
import { figureKinds, oldFrom, shelfLife } from '../../src/model/figure-kinds.ts';

describe('the day from which a figure is old', () => {
  it.each([
    ['price', '2024-05', '2026-05-31'],
    ['fare', '2025-12-31', '2026-12-31'],
    ['workers', '2018', '2021-12-31'],
    ['population', '2020-02-29', '2030-02-28'],
  ] as const)('of a %s of %s is %s', (kind, asOf, day) => {
    expect(oldFrom(asOf, shelfLife[kind])).toBe(day);
  });
  it('never comes for what does not age', () => {
    const ageless = figureKinds.filter((kind) => shelfLife[kind] === null);
    expect(ageless).toContain('distance');
    expect(ageless).toContain('founded');
    expect(ageless.map((kind) => oldFrom('1989', shelfLife[kind]))).toEqual(
      ageless.map(() => undefined),
    );
  });
  it('is counted from the last day that the date may mean, so that nothing is called old too soon', () => {
    expect(oldFrom('2024', 12)).toBe(addMonths('2024-12-31', 12));
  });
});

describe('the shelf life', () => {
  it('is shortest for what changes within the year', () => {
    const ages = figureKinds.flatMap((kind) => shelfLife[kind] ?? []);
    expect(shelfLife.fare).toBe(Math.min(...ages));
  });
  it('is set in whole months', () => {
    const ages = figureKinds.flatMap((kind) => shelfLife[kind] ?? []);
    expect(ages.every((months) => Number.isInteger(months) && months > 0)).toBe(true);
  });
});
