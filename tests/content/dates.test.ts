import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDate } from '../../src/model/dates.ts';
import { place, sources, today, valuesIn, written } from './guide.ts';

/** Fields that say when something was so, or was read: never a day to come. */
const past = new Set(['asOf', 'checked', 'read', 'published', 'taken']);

const pages = [...written.map(({ page }) => page), ...sources];

const dates = pages.flatMap((page) =>
  valuesIn(page.data)
    .filter(({ path }) => past.has(path.at(-1) ?? ''))
    .map(({ path, value }) => ({ page, path, date: String(value) })),
);

const found = (wrong: (date: string) => boolean) =>
  dates
    .filter(({ date }) => wrong(date))
    .map(({ page, path, date }) =>
      place({ ...page, locale: 'id', body: '', bodyLine: 1 }, page.spot(path).line, date),
    );

describe('the dates of the real content', () => {
  it('are there', () => {
    expect(dates.length).toBeGreaterThan(500);
  });
  it('all exist', () => {
    expect(found((date) => !isPartialDate(date))).toEqual([]);
  });
  it('lie before the day of the guide', () => {
    expect(found((date) => firstDay(date) > today)).toEqual([]);
  });
});

/** An occurrence as it stands in its file, before any schema. */
interface Happening {
  start: string;
  end?: string;
  status: string;
}

describe('a happening of the real content', () => {
  const happenings = written.flatMap(({ entry, page }) =>
    entry.kind === 'event' && page.locale === 'id'
      ? Object.values((page.data['occurrences'] ?? {}) as Record<string, Happening>)
      : [],
  );
  it('ends after it has begun', () => {
    const wrong = happenings.filter(
      ({ start, end }) => end !== undefined && end < start,
    );
    expect(wrong).toEqual([]);
  });
  it('is past only when its last day is', () => {
    const wrong = happenings.filter(
      ({ status, start, end }) => status === 'past' && firstDay(end ?? start) > today,
    );
    expect(wrong).toEqual([]);
  });
});
