/** The only reader of `astro:content`: pairs translations, drops drafts, gives the linked guide. */
import { getCollection, getEntry, render } from 'astro:content';
import { areaOf } from './geo/areas.ts';
import { defaultLocale, type Locale } from './i18n/locales.ts';
import { translate, type Entry } from './model/entry.ts';
import { kinds, refOf, type Kind } from './model/kinds.ts';
import { linkGuide, type Guide } from './model/links.ts';
import { isOlder } from './model/translation-mark.ts';
import type { Facts, Words } from './model/schemas.ts';
import type { Source } from './model/source.ts';

/** What a collection holds, whichever it is: the collections are made from the table of kinds. */
interface Loaded<Data> {
  id: string;
  data: Data;
  body?: string;
}

/** What a collection holds; a file that its schema refuses holds nothing (see content.config.ts). */
async function load(name: string): Promise<Loaded<unknown>[]> {
  const found: Loaded<unknown>[] = await getCollection(name as never);
  return found.filter(({ data }) => data !== null);
}

async function entriesOf(kind: Kind, locale: Locale): Promise<Entry[]> {
  const facts = (await load(`${kind}-${defaultLocale}`)) as Loaded<Facts<Kind>>[];
  const published = facts.filter(({ data }) => import.meta.env.DEV || !data.draft);
  const words =
    locale === defaultLocale ? [] : ((await load(`${kind}-${locale}`)) as Loaded<Words<Kind>>[]);
  const translations = new Map(words.map((each) => [each.id, each]));
  return published.map(({ id, data, body = '' }) => {
    const translation = translations.get(id);
    const area = areaOf(data);
    return {
      kind,
      slug: id,
      ref: refOf(kind, id),
      locale,
      data: translation ? translate(data, translation.data) : data,
      body: translation?.body ?? body,
      ...(translation && isOlder({ data, body }, translation.data) ? { older: true } : {}),
      ...(area ? { area } : {}),
    } as unknown as Entry;
  });
}

/** Leads from each entry that lies somewhere to the page of its kecamatan. */
function withKecamatan(entries: readonly Entry[]): Entry[] {
  const refs = new Map(
    entries.flatMap(({ kind, data, ref }) => (kind === 'kecamatan' ? [[data.code, ref]] : [])),
  );
  return entries.map((entry) => {
    const kecamatanRef = refs.get(entry.area?.kecamatanCode ?? '');
    return entry.area && kecamatanRef ? { ...entry, area: { ...entry.area, kecamatanRef } } : entry;
  });
}

async function makeGuide(locale: Locale): Promise<Guide> {
  const lists = await Promise.all(kinds.map((kind) => entriesOf(kind, locale)));
  const byTitle = new Intl.Collator(locale);
  const entries = lists.flatMap((list) =>
    list.sort((a, b) => byTitle.compare(a.data.title, b.data.title)),
  );
  return linkGuide(withKecamatan(entries));
}

const guides = new Map<Locale, Promise<Guide>>();

/** @returns the linked guide in one language, read once a build (at every request in dev). */
export async function guideIn(locale: Locale): Promise<Guide> {
  const known = import.meta.env.DEV ? undefined : guides.get(locale);
  const guide = known ?? makeGuide(locale);
  guides.set(locale, guide);
  return guide;
}

/** @returns every published source by its id. */
export async function allSources(): Promise<Map<string, Source>> {
  const list = (await load('sources')) as Loaded<Omit<Source, 'id'>>[];
  return new Map(list.map(({ id, data }) => [id, { id, ...data }]));
}

/** @returns an entry's text as a component. */
export async function textOf({ kind, slug, locale }: Entry) {
  const found = getEntry as unknown as (collection: string, id: string) => Promise<unknown>;
  const entry = await found(`${kind}-${locale}`, slug);
  if (!entry) throw new Error(`content/${refOf(kind, slug)}/index.${locale}: no text`);
  return (await render(entry as never)).Content;
}
