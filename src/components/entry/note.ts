/** What a reader weighs before opening an entry of a list: its length, for whom, whether to come. Pure. */
import { entryStrings } from '../../i18n/strings/entry.ts';
import { kindNames, typeNames } from '../../i18n/strings/kinds.ts';
import type { Entry, EntryOf } from '../../model/entry.ts';
import { figureText } from './figure-text.ts';

const typed = ({ locale }: Entry, names: readonly string[]) =>
  names.map((name) => typeNames[locale][name] ?? name).join(', ');

const lasting = ({ locale }: Entry, value: number, unit: 'day' | 'minute') =>
  figureText({ kind: 'making-time', value, unit }, locale);

/** @returns how long a trip is, and how one travels. */
export const tripNotes = (entry: EntryOf<'trip'>) => ({
  duration: lasting(entry, entry.data.days, 'day'),
  modes: typed(entry, entry.data.modes),
});

/** @returns how long a lesson is, and for which schools. */
export const lessonNotes = (entry: EntryOf<'lesson'>) => ({
  levels: typed(entry, entry.data.levels),
  duration: lasting(entry, entry.data.minutes, 'minute'),
});

/** @returns a few words for a card, or `undefined` where there is nothing to weigh. */
export function noteOf(entry: Entry): string | undefined {
  if (entry.kind === 'trip') return Object.values(tripNotes(entry)).join(' · ');
  if (entry.kind === 'lesson') return Object.values(lessonNotes(entry)).join(' · ');
  if (entry.kind === 'event') return typed(entry, [entry.data.type]);
  const answer = entry.kind === 'maker' ? entry.data.visits?.answer : undefined;
  return answer && entryStrings[entry.locale].visits[answer];
}

/** What stands below the name on a card; `note`: further words of the list that the card is in. */
interface Marks {
  mixed?: boolean;
  placed?: boolean;
  note?: string;
}

/** @returns its kind beside others, its kecamatan, and what a reader weighs; empty for none of them. */
export function kickerOf(entry: Entry, { mixed, placed = true, note }: Marks): string {
  const { kind, locale, area } = entry;
  const marks = [mixed && kindNames[locale][kind], placed && area?.kecamatan, noteOf(entry), note];
  return marks.filter(Boolean).join(' · ');
}
