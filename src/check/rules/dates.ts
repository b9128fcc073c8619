/**
 * Rule: what was read or published is not in the future, what is past is over, nothing ends before it
 * starts, and nobody reads what is not published yet.
 */
import { firstDay, isPartialDate, lastDay } from '../../model/dates.ts';
import { valueAt } from '../../model/record.ts';
import { fieldName } from '../fields/shape.ts';
import { usesInFacts, usesInSource, type Use } from '../fields/uses.ts';
import { problem, type Problem, type TextFile } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Fields } from '../read/yaml.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

interface Dated {
  file: TextFile & Fields;
  dates: Use[];
}

const datesOf = (content: Content): Dated[] => {
  const facts = factPages(content).map(({ entry, page }) => ({
    file: page,
    uses: usesInFacts(entry.kind, page.data),
  }));
  const sources = content.sources.map((file) => ({ file, uses: usesInSource(file.data) }));
  return [...facts, ...sources].map(({ file, uses }) => ({
    file,
    dates: uses.filter(({ is, value }) => is === 'date' && isPartialDate(value)),
  }));
};

/** An announced event is in the future; everything else has been read or published already. */
const mayBeAhead = new Set<unknown>(['start', 'end']);

const ahead = ({ file, dates }: Dated, today: string): Problem[] =>
  dates
    .filter(({ path, value }) => !mayBeAhead.has(path.at(-1)) && firstDay(value) > today)
    .map(({ path, value }) =>
      problem('future-date', file, file.spot(path), { field: fieldName(path), value, today }),
    );

/** Sources that were read before they were published. */
const unread = ({ sources }: Content): Problem[] =>
  sources.flatMap((file) => {
    const [published = '', read = ''] = [file.data['published'], file.data['read']].map(String);
    if (![published, read].every((date) => isPartialDate(date))) return [];
    if (firstDay(published) <= lastDay(read)) return [];
    const params = { published, read };
    return [problem('read-too-early', file, file.spot(['read']), params)];
  });

/** Dates of an event that are called past and are still to come. */
const notPast = (content: Content, today: string): Problem[] =>
  factPages(content).flatMap(({ page }) =>
    Object.keys(valueAt(page.data, ['occurrences']) ?? {}).flatMap((name) => {
      const path = ['occurrences', name, 'status'];
      const start = String(valueAt(page.data, ['occurrences', name, 'start']));
      const past = valueAt(page.data, path) === 'past' && isPartialDate(start);
      return past && firstDay(start) > today
        ? [problem('not-past', page, page.spot(path), { start, today })]
        : [];
    }),
  );

const reversed = ({ file, dates }: Dated): Problem[] =>
  dates.flatMap(({ path, value: start }) => {
    const end = dates.find(
      (each) => fieldName(each.path) === fieldName([...path.slice(0, -1), 'end']),
    )?.value;
    if (path.at(-1) !== 'start' || end === undefined || firstDay(start) <= lastDay(end)) return [];
    return [problem('dates-reversed', file, file.spot(path), { start, end })];
  });

export const dates: Rule = (content, { today }) => [
  ...datesOf(content).flatMap((each) => [...ahead(each, today), ...reversed(each)]),
  ...unread(content),
  ...notPast(content, today),
];
