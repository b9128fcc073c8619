import { describe, expect, it } from 'vitest';
import { isoDay, markOld, showOnDay } from '../../src/client/freshness.ts';

interface Mark {
  dataset: Record<string, string>;
  hidden: boolean;
}

/** A page that holds those marks and answers to one selector alone. */
function page(...marks: Mark[]): ParentNode {
  const querySelectorAll = (selector: string) => (selector === '[data-old-from]' ? marks : []);
  return { querySelectorAll } as unknown as ParentNode;
}

const mark = (oldFrom: string, hidden = true): Mark => ({ dataset: { oldFrom }, hidden });

describe('the mark of an old figure', () => {
  it.each([
    ['the day before', '2026-05-30', true],
    ['the first day on which it is old', '2026-05-31', false],
    ['years later', '2031-01-01', false],
  ])('on %s is as it should be', (_, today, hidden) => {
    const price = mark('2026-05-31');
    markOld(page(price), today);
    expect(price.hidden).toBe(hidden);
  });
  it('is hidden again on a device whose day lies before that of the build', () => {
    const price = mark('2026-05-31', false);
    markOld(page(price), '2025-01-01');
    expect(price.hidden).toBe(true);
  });
  it('is decided for each figure by itself', () => {
    const marks = [mark('2026-01-01'), mark('2027-01-01'), mark('2024-12-31')];
    markOld(page(...marks), '2026-11-21');
    expect(marks.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });
});

describe('the day of a moment', () => {
  it('is where the reader is, with two digits each', () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(isoDay(new Date(2026, 10, 21))).toBe('2026-11-21');
  });
});

describe('what holds from a day to a day', () => {
  const part = (dataset: Record<string, string>) => ({ dataset, hidden: false });
  const hiddenOn = (today: string, ...parts: Mark[]) => {
    const root = { querySelectorAll: () => parts } as unknown as ParentNode;
    showOnDay(root, today);
    return parts.map(({ hidden }) => hidden);
  };

  it.each([
    ['the day before', '2026-01-19', [true, false, true]],
    ['the first day', '2026-01-20', [false, false, true]],
    ['the last day', '2026-03-31', [false, false, true]],
    ['the day after', '2026-04-01', [true, true, false]],
  ])('is shown on those days alone: %s', (_, today, hidden) => {
    const both = part({ dayFrom: '2026-01-20', dayUntil: '2026-03-31' });
    const until = part({ dayUntil: '2026-03-31' });
    const from = part({ dayFrom: '2026-04-01' });
    expect(hiddenOn(today, both, until, from)).toEqual(hidden);
  });
});
