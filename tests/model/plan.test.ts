import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changed,
  clean,
  cleanLine,
  emptyPlan,
  holds,
  isOwn,
  limits,
} from '../../src/model/plan.ts';
import {
  moved,
  rowsOf,
  withStop,
  within,
  without,
  type Plan,
  type Stop,
} from '../../src/model/plan.ts';
import { plans, stopAt } from './plans.ts';

const plan: Plan = { ...emptyPlan, stops: ['a', 'b', 'c'].map((slug) => stopAt(`places/${slug}`)) };
const order = ({ stops }: Plan) =>
  stops.map(({ at }) => (isOwn(at) ? at.name : at).slice(-1)).join('');

describe('changes of a plan', () => {
  test.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, -1, 'abc'],
    [0, 3, 'abc'],
    [5, 0, 'abc'],
  ])('a stop moved from %i to %i', (from, to, expected) => {
    expect(order(moved(plan, from, to))).toBe(expected);
  });

  test('a night stays at its place in the order', () => {
    const nights = changed(plan, { role: 'stop', index: 1 }, { nextDay: true });
    expect(moved(nights, 0, 2).stops.map(({ nextDay }) => nextDay)).toEqual([false, true, false]);
  });

  test('stops, start and end are added and removed', () => {
    const ends = withStop(
      withStop(withStop(plan, 'places/d'), 'places/s', 'start'),
      'places/e',
      'end',
    );
    expect(rowsOf(ends).map(({ role }) => role)).toEqual([
      'start',
      ...Array<string>(4).fill('stop'),
      'end',
    ]);
    const minutes = rowsOf(withStop(ends, 'places/f')).map(({ stop }) => stop.minutes);
    expect([minutes[0], minutes.at(-2), minutes.at(-1)]).toEqual([0, 60, 0]);
    expect(order(without(ends, { role: 'stop', index: 1 }))).toBe('acd');
    expect(without(ends, { role: 'start', index: 0 }).start).toBeUndefined();
    expect([holds(plan, 'places/a'), holds(plan, 'places/z')]).toEqual([true, false]);
  });

  test('taking out the start, or telling of the end, leaves all else', () => {
    const ends = withStop(withStop(plan, 'places/s', 'start'), 'places/e', 'end');
    expect(without(ends, { role: 'start', index: 0 })).toEqual({ ...ends, start: undefined });
    const told = changed(ends, { role: 'end', index: 0 }, { note: 'Pulang' });
    expect(told).toEqual({ ...ends, end: stopAt('places/e', { minutes: 0, note: 'Pulang' }) });
    expect(changed(plan, { role: 'end', index: 0 }, { note: 'x' })).toBe(plan);
    const other = changed(ends, { role: 'stop', index: 1 }, { note: 'x' });
    expect(other.stops.map(({ note }) => note)).toEqual(['', 'x', '']);
  });

  test('a move from or to nowhere gives the same plan back', () => {
    for (const [from, to] of [
      [1, 1],
      [5, 0],
      [0, 5],
    ] as const)
      expect(moved(plan, from, to)).toBe(plan);
  });

  test('none is added to a full plan', () => {
    const full = { ...plan, stops: Array<Stop>(limits.stops).fill(stopAt('places/a')) };
    expect(withStop(full, 'places/b')).toBe(full);
  });

  test('a move and the move back change nothing', () => {
    fc.assert(
      fc.property(plans(), fc.nat(11), fc.nat(11), (any, from, to) => {
        expect(moved(moved(any, from, to), to, from)).toEqual(any);
      }),
    );
  });
});

describe('what a reader types', () => {
  test.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\ud800x', 'x'],
    ['  a  ', 'a'],
    ['👩‍🌾👩‍🌾', '👩‍'],
  ])('%j is kept as %j', (text, expected) =>
    expect(clean(text, text.includes('👩') ? 2 : 99)).toBe(expected),
  );

  test('a title has one line', () => expect(cleanLine('a\nb \u2028 c', 99)).toBe('a b c'));

  test.each([
    [5, 5],
    [-1, 0],
    [9999, 1440],
    [NaN, 0],
    [2.6, 3],
  ])('the number %d is kept as %d', (value, expected) => {
    expect(within(value, 0, limits.minutes)).toBe(expected);
  });
});
