/** What a reader asks first of an entry: what there is, when, how far, whether one may come. Pure. */
import { formatDate } from '../../i18n/format.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { direction, distance, pointOf } from '../../model/distance.ts';
import { tradeContacts, type Entry, type EntryOf } from '../../model/entry.ts';
import type { Kind } from '../../model/kinds.ts';
import { isAbout } from '../../model/precision.ts';
import { site } from '../../site.ts';
import { factsOf } from './facts.ts';
import { headingsOf } from './headings.ts';
import { lessonNotes, tripNotes } from './note.ts';
import { relatedTo } from './related.ts';
import { nearTo, wayText } from './near.ts';
import { openingText } from './opening.ts';
import type { View } from './view.ts';

/** One line: a label, and either a text or entries to go to; `further` are not named. */
export interface BriefLine {
  label: string;
  text?: string;
  links: { title: string; href: string }[];
  further: number;
}

/** How many entries a line names; all of them stand in the lists below the text. */
const named = 3;

/** The lists of an entry's page that a reader asks for first, in this order. */
const asked = ['products', 'villages', 'makers', 'places', 'at'];

/** A line of words alone. */
const said = (label: string, text: string): BriefLine => ({ label, text, links: [], further: 0 });

/** A line that names entries, the first few of them. */
const naming = (label: string, entries: readonly Entry[]): BriefLine => ({
  label,
  links: entries.slice(0, named).map(link),
  further: Math.max(0, entries.length - named),
});

const link = ({ locale, ref, data }: Entry) => ({
  title: data.title,
  href: href(entryPath(locale, ref)),
});

/** What is made, seen or sold: the first entries of the page's own lists. */
const thingLines = (view: View): BriefLine[] =>
  relatedTo(view)
    .filter(({ id, entries }) => asked.includes(id) && entries.length > 0)
    .map(({ title, entries }) => naming(title, entries));

/** Kilometres and direction from where most travellers arrive (`site.hub`). */
function farLines({ entry, guide }: View): BriefLine[] {
  const hub = guide.get(site.hub);
  const [from, to] = [hub && pointOf(hub), pointOf(entry)];
  if (!hub || !from || !to || hub.ref === entry.ref) return [];
  const words = entryStrings[entry.locale];
  const way = { kilometres: distance(from, to), direction: direction(from, to) };
  const text = wayText({ ...way, about: isAbout(from, to) }, entry.locale);
  return [said(words.from(hub.data.title), text)];
}

/** Published hours with their date: on a closed day all else is in vain. */
function openLines({ entry: { data, locale } }: View): BriefLine[] {
  if (!('hours' in data) || !data.hours) return [];
  const { value, asOf } = data.hours;
  const text = `${openingText(value, locale)} (${formatDate(asOf, locale)})`;
  return [said(entryStrings[locale].hours, text)];
}

function comeLines({ entry: { kind, data, locale } }: View): BriefLine[] {
  if (kind !== 'maker') return [];
  const { label, ...answers } = entryStrings[locale].visits;
  return [said(label, answers[data.visits?.answer ?? 'unknown'])];
}

/** Published trade contacts: a maker's own with their dates, else which of its makers have one. */
function contactLines({ entry, guide }: View): BriefLine[] {
  const { kind, ref, locale } = entry;
  const { contacts: label, noContact } = entryStrings[locale];
  if (kind === 'maker') {
    const dated = tradeContacts(entry).map(
      (each) => `${each.value} (${formatDate(each.asOf, locale)})`,
    );
    return [said(label, dated.join(', ') || noContact)];
  }
  if (kind !== 'village' && kind !== 'product') return [];
  const makers = guide.to(ref, kind === 'village' ? 'stands-in' : 'sells', 'maker');
  const reached = makers.filter((maker) => tradeContacts(maker).length > 0);
  return [reached.length > 0 ? naming(label, reached) : said(label, noContact)];
}

/** When an event usually is, and the last dates that were published: both hold on any day. */
function whenLines({ data, locale }: EntryOf<'event'>): BriefLine[] {
  const words = entryStrings[locale];
  const dates = Object.values(data.occurrences ?? {});
  const [last] = dates.toSorted((a, b) => b.start.localeCompare(a.start));
  const days = [last?.start, last?.end].filter((day) => day !== undefined);
  return [
    ...(data.usual ? [said(words.statements.usual, data.usual.text)] : []),
    ...(last ? [said(words.latest, days.map((day) => formatDate(day, locale)).join(' – '))] : []),
  ];
}

/** How long a trip or a lesson is, for whom, and where a trip stops. */
function lastLines({ entry, guide }: View): BriefLine[] {
  const words = entryStrings[entry.locale];
  const noted = (notes: Partial<Record<'levels' | 'duration' | 'modes', string>>) =>
    (['levels', 'duration', 'modes'] as const).flatMap((name) =>
      notes[name] ? [said(words[name], notes[name])] : [],
    );
  if (entry.kind === 'lesson') return noted(lessonNotes(entry));
  if (entry.kind !== 'trip') return [];
  const stops = Object.values(entry.data.stops).flatMap(({ at }) => guide.get(at) ?? []);
  return [...noted(tripNotes(entry)), naming(words.stops, [...new Set(stops)])];
}

/** Parts of a long page, in the order in which they stand on it; of a guide those of its text, too. */
function partLines(view: View): BriefLine[] {
  const { entry } = view;
  const words = entryStrings[entry.locale];
  const { data } = entry;
  const has = {
    steps: 'steps' in data && data.steps,
    stops: entry.kind === 'trip',
    dates: 'occurrences' in data && data.occurrences,
    access: 'access' in data && data.access,
    place: pointOf(entry),
    facts: factsOf(entry).length > 0,
    near: nearTo(view).length > 0,
    unknown: data.unknown,
    sources: true,
  };
  const names = { ...words, dates: words.occurrences, place: words.where };
  const parts = (Object.keys(has) as (keyof typeof has)[]).filter((part) => has[part]);
  const own = entry.kind === 'guide' ? headingsOf(entry.body) : [];
  const links = [...own, ...parts.map((part) => ({ title: names[part], href: `#${part}` }))];
  return links.length > 1 ? [{ label: words.onPage, links, further: 0 }] : [];
}

const things: readonly Kind[] = ['village', 'product', 'group', 'maker', 'place', 'kecamatan'];

/** @returns what is asked first of the entry's kind, and the parts of its page. */
export function briefOf(view: View): BriefLine[] {
  const { entry } = view;
  const answers = [
    ...(entry.kind === 'event' ? whenLines(entry) : []),
    ...([...things, 'event'].includes(entry.kind) ? thingLines(view) : []),
    ...lastLines(view),
    ...farLines(view),
    ...openLines(view),
    ...comeLines(view),
    ...contactLines(view),
  ];
  return [...answers, ...partLines(view)];
}
