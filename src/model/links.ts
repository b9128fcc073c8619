/** The links between entries: written once, on the side an editor knows, and read from both. Pure. */
import type { Entry, EntryOf } from './entry.ts';
import { parseRef, refOf, type Kind, type Ref } from './kinds.ts';
import { refsOfParts } from './lesson-parts.ts';
import type { Facts } from './schemas.ts';

/** What a link says; the first entry is the one in whose file it is written. */
export type Relation =
  | 'makes'
  | 'sells'
  | 'stands-in'
  | 'shows'
  | 'belongs-to'
  | 'stops-at'
  | 'held-at'
  | 'closes'
  | 'opens'
  | 'about'
  | 'explained-by'
  | 'mentions';

/** A link that an entry's file states, with the sources that say so. */
export interface Link {
  from: Ref;
  to: Ref;
  relation: Relation;
  sources: string[];
}

type Targets = Record<string, string[]> | undefined;

const toKind = (kind: Kind, relation: Relation, targets: Targets) =>
  Object.entries(targets ?? {}).map(([slug, sources]) => ({
    to: refOf(kind, slug),
    relation,
    sources,
  }));

const toAny = (relation: Relation, targets: Targets) =>
  Object.entries(targets ?? {}).map(([ref, sources]) => ({ to: ref as Ref, relation, sources }));

const proseLink = /\]\(([a-z]+\/[a-z0-9-]+)\)/g;

/** @returns the entries that a text links to as `[words](folder/slug)` or by a component, each once. */
export function linkedIn(text: string): Ref[] {
  const linked = [...text.matchAll(proseLink)].map(([, ref = '']) => ref);
  return [...new Set([...linked, ...refsOfParts(text)])].map((ref) => ref as Ref);
}

type Stated = Omit<Link, 'from'>[];

/** The links of each kind's own fields; a group and a kind that is not listed state none. */
const stated: { [K in Kind]?: (data: Facts<K>) => Stated } = {
  village: ({ products }) => toKind('product', 'makes', products),
  product: ({ group, sources }) => toKind('group', 'belongs-to', { [group]: sources }),
  maker: ({ products, village }) => [
    ...toKind('product', 'sells', products),
    ...toKind('village', 'stands-in', village),
  ],
  place: ({ products }) => toKind('product', 'shows', products),
  trip: ({ stops }) =>
    Object.values(stops).flatMap(({ at, source }) => toAny('stops-at', { [at]: source ?? [] })),
  event: ({ at, closes, opens }) => [
    ...toAny('held-at', at),
    ...toAny('closes', closes),
    ...toAny('opens', opens),
  ],
  guide: ({ about }) => toAny('about', about),
  lesson: ({ about }) => toAny('about', about),
  term: ({ entry, sources }) => toAny('explained-by', entry ? { [entry]: sources } : {}),
};

const statedBy = <K extends Kind>({ kind, data }: EntryOf<K>): Stated => stated[kind]?.(data) ?? [];

/** The links that an entry's fields state, whatever its text mentions. */
export const fieldLinksOf = (entry: Entry): Link[] =>
  statedBy(entry).map((link) => ({ from: entry.ref, ...link }));

/** Every link that an entry's file states: in its fields, then in its text. */
export function linksOf(entry: Entry): Link[] {
  const mentions = linkedIn(entry.body).map((to) => ({
    from: entry.ref,
    to,
    relation: 'mentions' as const,
    sources: [],
  }));
  return [...fieldLinksOf(entry), ...mentions];
}

/** The entries of one language, and the links between them in both directions. */
export interface Guide {
  /** Every entry, in the order of kinds and then of titles. */
  entries: readonly Entry[];
  /** @returns the entry of that reference, or `undefined`. */
  get(ref: string): Entry | undefined;
  /** @returns what an entry's file links to, by relation and, if given, kind. */
  from(ref: Ref, relation: Relation): Entry[];
  /** @returns the entries of one kind whose files link to this one. */
  to(ref: Ref, relation: Relation, kind?: Kind): Entry[];
}

/** Links the entries of one language; a link to an entry that is not there (a draft) is left out. */
export function linkGuide(entries: readonly Entry[]): Guide {
  const byRef = new Map<string, Entry>(entries.map((entry) => [entry.ref, entry]));
  const links = entries.flatMap(linksOf);
  // Asked for hundreds of times a page: looked up, not sought.
  const bySide = {
    from: Map.groupBy(links, ({ from }) => from),
    to: Map.groupBy(links, ({ to }) => to),
  };
  const pick = (side: 'from' | 'to', ref: Ref, relation: Relation) => {
    const other = side === 'from' ? 'to' : 'from';
    const found = (bySide[side].get(ref) ?? []).filter((link) => link.relation === relation);
    const refs = new Set(found.map((link) => link[other]));
    return [...refs].flatMap((each) => byRef.get(each) ?? []);
  };
  return {
    entries,
    get: (ref) => byRef.get(ref),
    from: (ref, relation) => pick('from', ref, relation),
    to: (ref, relation, kind) =>
      pick('to', ref, relation).filter((entry) => kind === undefined || entry.kind === kind),
  };
}

/** @returns the kind of a reference that is known to be well formed. */
export const kindOf = (ref: Ref): Kind => parseRef(ref)?.kind ?? 'village';
