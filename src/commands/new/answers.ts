/** What must be known before an entry is written: from flags, from questions, and from proposals. */
import { asName, isName } from '../../check/correct/name.ts';
import { nearest } from '../../check/correct/nearest.ts';
import { allAreas, findAreas, type FoundArea } from '../../geo/find-area.ts';
import type { Locale } from '../../i18n/locales.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { newStrings } from '../../i18n/strings/new.ts';
import { folders, kinds, type Kind } from '../../model/kinds.ts';
import { site } from '../../site.ts';
import type { Ask } from './ask.ts';
import { isDesa, liesSomewhere, type NewEntry } from './entry.ts';

/** What the command line says; what it leaves out is asked or proposed. */
export interface Flags {
  kind?: string | undefined;
  name?: string | undefined;
  slug?: string | undefined;
  desa?: string | undefined;
}

/** Something that a person can mend: its message is all that is shown. */
export class Refused extends Error {}

/** @returns the kind that a person names: by kind, folder, number or its name in either language. */
function kindNamed(text: string): Kind | undefined {
  const wanted = text.trim().toLowerCase();
  return kinds.find((kind, i) =>
    [kind, folders[kind], String(i + 1), kindNames.id[kind], kindNames.en[kind]].includes(wanted),
  );
}

const areaLine = ({ code, name, kecamatan }: FoundArea) =>
  `${code} ${name}${kecamatan ? `, Kecamatan ${kecamatan}` : ''}`;

const numbered = (lines: readonly string[]) =>
  lines.map((line, i) => `  ${i + 1}. ${line}`).join('\n');

async function kindFrom(flags: Flags, locale: Locale, ask: Ask | undefined): Promise<Kind> {
  const say = newStrings[locale];
  const list = kinds.map((kind) => `${kind} (${kindNames[locale][kind]})`);
  const text = flags.kind ?? (await ask?.(`${numbered(list)}\n${say.kind}`)) ?? '';
  const kind = kindNamed(text);
  if (!kind) throw new Refused(say.unknownKind(text, list.join(', ')));
  return kind;
}

async function slugFrom(flags: Flags, name: string, locale: Locale, ask: Ask | undefined) {
  const say = newStrings[locale];
  const slug = flags.slug ?? (await ask?.(say.slug, asName(name))) ?? asName(name);
  if (!isName(slug)) throw new Refused(say.badSlug(slug, asName(slug)));
  return slug;
}

/** The areas that a text names; a kecamatan's own entry is none of a desa. */
const areasFor = (kind: Kind, text: string) =>
  findAreas(text, site.regionCode).filter((area) => kind !== 'kecamatan' || !isDesa(area));

async function chosenArea(found: FoundArea[], text: string, locale: Locale, ask: Ask | undefined) {
  if (found.length < 2) return found[0];
  const say = newStrings[locale];
  const lines = found.map(areaLine);
  if (!ask) throw new Refused(say.severalAreas(text, lines.join('\n')));
  return found[Number(await ask(`${numbered(lines)}\n${say.choose}`)) - 1];
}

/** Only a name that one area alone bears is proposed for an entry of that name. */
function areaProposed(kind: Kind, name: string): FoundArea | undefined {
  const [area, ...more] = areasFor(kind, name);
  const same = area?.name.toLowerCase() === name.trim().toLowerCase();
  return same && more.length === 0 ? area : undefined;
}

/** @param tell says what was taken for granted. */
async function areaFrom(
  { desa }: Flags,
  { kind, name }: Pick<NewEntry, 'kind' | 'name'>,
  locale: Locale,
  ask: Ask | undefined,
  tell: (line: string) => void,
): Promise<FoundArea | undefined> {
  if (!liesSomewhere(kind)) return undefined;
  const proposed = areaProposed(kind, name);
  const say = newStrings[locale];
  if (desa === undefined && !ask && proposed) tell(say.proposedArea(areaLine(proposed)));
  const text = desa ?? (await ask?.(say.area, proposed?.code)) ?? proposed?.code ?? '';
  if (text === '') return undefined;
  const found = areasFor(kind, text);
  if (found.length > 0) return chosenArea(found, text, locale, ask);
  const names = allAreas(site.regionCode).map((each) => each.name);
  throw new Refused(say.unknownArea(text, nearest(text, names)));
}

/**
 * Gathers what an entry needs.
 * @param ask asks a person; without it, flags and proposals must do.
 * @throws Refused with a line for the person when something does not fit.
 */
export async function entryFrom(
  flags: Flags,
  locale: Locale,
  ask: Ask | undefined,
  tell: (line: string) => void,
): Promise<NewEntry> {
  const kind = await kindFrom(flags, locale, ask);
  const name = flags.name ?? (await ask?.(newStrings[locale].name)) ?? '';
  if (name.trim() === '') throw new Refused(newStrings[locale].usage);
  const slug = await slugFrom(flags, name, locale, ask);
  const area = await areaFrom(flags, { kind, name }, locale, ask, tell);
  return { kind, name, slug, area };
}
