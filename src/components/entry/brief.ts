/** What a reader asks first of an entry: what there is, how far it is, whether one may come. Pure. */
import { formatKilometres } from '../../i18n/format.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { direction, distance, pointOf } from '../../model/distance.ts';
import type { Entry } from '../../model/entry.ts';
import { site } from '../../site.ts';
import { relatedTo } from './related.ts';
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
const asked = ['products', 'villages', 'makers'];

const link = ({ locale, ref, data }: Entry) => ({
  title: data.title,
  href: href(entryPath(locale, ref)),
});

/** What is made, seen or sold: the first entries of the page's own lists. */
const thingLines = (view: View): BriefLine[] =>
  relatedTo(view)
    .filter(({ id, entries }) => asked.includes(id) && entries.length > 0)
    .map(({ title, entries }) => ({
      label: title,
      links: entries.slice(0, named).map(link),
      further: Math.max(0, entries.length - named),
    }));

/** Kilometres and direction from where most travellers arrive (`site.hub`). */
function farLines({ entry, guide }: View): BriefLine[] {
  const hub = guide.get(site.hub);
  const [from, to] = [hub && pointOf(hub), pointOf(entry)];
  if (!hub || !from || !to || hub.ref === entry.ref) return [];
  const words = entryStrings[entry.locale];
  const kilometres = formatKilometres(distance(from, to), entry.locale);
  const text = words.nearLine(kilometres, words.directions[direction(from, to)]);
  return [{ label: words.from(hub.data.title), text, links: [], further: 0 }];
}

function comeLines({ entry: { kind, data, locale } }: View): BriefLine[] {
  if (kind !== 'maker') return [];
  const { label, ...answers } = entryStrings[locale].visits;
  return [{ label, text: answers[data.visits?.answer ?? 'unknown'], links: [], further: 0 }];
}

/** @returns the lines, for the kinds that one goes to or buys; none for texts. */
export const briefOf = (view: View): BriefLine[] =>
  ['village', 'product', 'maker', 'place'].includes(view.entry.kind)
    ? [...thingLines(view), ...farLines(view), ...comeLines(view)]
    : [];
