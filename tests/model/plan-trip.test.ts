import { describe, expect, test } from 'vitest';
import { planOfTrip } from '../../src/model/plan-trip.ts';
import { rowsOf } from '../../src/model/plan.ts';
import { entry } from './samples.ts';

const trip = (...stops: [day: number, at: string, minutes?: number][]) =>
  planOfTrip(
    entry('trip', 'x', {
      stops: Object.fromEntries(
        stops.map(([day, at, minutes], index) => [
          `s${index}`,
          { day, at, text: 'Kata.', ...(minutes ? { minutes } : {}) },
        ]),
      ),
    }),
  );

describe('a trip as a plan', () => {
  test('keeps order, minutes and nights, and leaves out what is no stop', () => {
    const plan = trip([1, 'places/a', 20], [1, 'guides/g'], [2, 'villages/b'], [2, 'makers/c', 45]);
    expect(
      rowsOf(plan).map(({ stop: { at, minutes, nextDay } }) => [at, minutes, nextDay]),
    ).toEqual([
      ['places/a', 20, false],
      ['villages/b', 30, true],
      ['makers/c', 45, false],
    ]);
    expect(plan).toMatchObject({ title: 'x', date: '', start: undefined, end: undefined });
  });

  test('that ends where it begins has a start and an end', () => {
    const plan = trip([1, 'places/a', 10], [1, 'villages/b'], [1, 'places/a', 10]);
    expect(rowsOf(plan).map(({ role }) => role)).toEqual(['start', 'stop', 'end']);
    const nights = trip([1, 'places/a'], [1, 'villages/b'], [2, 'places/a']);
    expect(rowsOf(nights).map(({ role }) => role)).toEqual(['stop', 'stop', 'stop']);
    const later = trip([1, 'places/a'], [2, 'villages/b'], [2, 'places/a']);
    expect(rowsOf(later).map(({ role }) => role)).toEqual(['stop', 'stop', 'stop']);
  });

  test('that ends elsewhere, or is of two stops, has stops alone', () => {
    const roles = (plan: ReturnType<typeof trip>) => rowsOf(plan).map(({ role }) => role);
    const onwards = trip([1, 'places/a'], [1, 'villages/b'], [1, 'places/c']);
    expect(roles(onwards)).toEqual(['stop', 'stop', 'stop']);
    expect(roles(trip([1, 'places/a'], [1, 'places/a']))).toEqual(['stop', 'stop']);
  });

  test('of more stops than a plan holds is cut', () => {
    const many = Array.from({ length: 101 }, (_, at) => [1, `places/p${at}`] as [number, string]);
    expect(rowsOf(trip(...many))).toHaveLength(100);
  });
});
